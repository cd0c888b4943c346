namespace PerfEval.Core.Tests.Extraction;

public sealed class ScoreScannerTests
{
    [Theory]
    [InlineData("项目自评得分为92分。", "92分 SelfScore")]
    [InlineData("自评得分100分", "100分 SelfScore")]
    [InlineData("综合评分96.5 分，等级为优。", "96.5 分 SelfScore")]
    [InlineData("经自评，本项目得分９８分。", "９８分 SelfScore")]
    [InlineData("整体分值100分，实得83分。", "100分 FullMarks", "83分 SelfScore")]
    [InlineData("满分100分，自评总分95分。", "100分 FullMarks", "95分 SelfScore")]
    [InlineData("评价总分100分，经综合评价，本项目得分89.8分。", "100分 FullMarks", "89.8分 SelfScore")]
    [InlineData("投入、产出、效益三部分合计得分88分。", "88分 SelfScore")]
    [InlineData("自评得分：95.5\n评价等级：优", "95.5 SelfScore")]
    [InlineData("两个项目自评得分分别为96分、90分，平均93分。", "96分 Other", "90分 Other", "93分 SelfScore")]
    public void Reads_the_score_of_the_whole_report(string text, params string[] expected) => Assert.Equal(expected, Scores(text));

    [Theory]
    [InlineData("县政府网站考评得分62分。", "62分 Other")]
    [InlineData("在全省考核中得95分。", "95分 Other")]
    [InlineData("上年度自评得分90分。", "90分 Other")]
    [InlineData("县档案局对我局档案管理评分为86分。", "86分 Other")]
    [InlineData("综合评分86分，与本项目自评无关。", "86分 Other")]
    [InlineData("产出指标得分48.5分。", "48.5分 Other")]
    [InlineData("预算执行率得分9.73分", "9.73分 Other")]
    [InlineData("项目立项规范（1分）", "1分 Other")]
    [InlineData("因资料不全扣2分。", "2分 Other")]
    [InlineData("各项目自评得分依次为95分、97分、93分。", "95分 Other", "97分 Other", "93分 Other")]
    public void Points_of_something_else_are_no_self_score(string text, params string[] expected) => Assert.Equal(expected, Scores(text));

    [Theory]
    [InlineData("等候时间少于1分钟")]
    [InlineData("完成了3分之2")]
    [InlineData("得分率为92%")]
    [InlineData("自评得分：见下表 95.5")]
    [InlineData("共有5分公司")]
    [InlineData("|指标|评分标准|分值|得分|\n|立项|规范得2分，不规范得0分|2|2|")]
    public void Leaves_other_numbers_alone(string text) => Assert.Empty(Scores(text));

    [Theory]
    [InlineData("|项目名称|道路维修|\n|绩效自评综合得分|98|", "98 SelfScore")]
    [InlineData("|自评得分|98分|评价等级|优|", "98分 SelfScore")]
    public void Reads_the_cell_beside_its_label(string text, params string[] expected) => Assert.Equal(expected, Scores(text));

    [Fact]
    public void Total_of_the_table_is_the_self_score_when_no_words_tell_one()
    {
        const string Table = "|一级指标|三级指标|指标值|实际完成值|分值|得分|\n|产出指标|新建数量|2个|2个|60|58|\n|效益指标|受益人数|100人|100人|40|40|\n|总分|100|98|";

        Assert.Equal(["98 SelfScore"], Scores(Table));
        Assert.Equal(["98分 SelfScore", "98 TableTotal"], Scores("自评得分98分。\n" + Table));
    }

    private static string[] Scores(string text) => [.. Extracting.Report(text).Scores.Select(s => $"{s.Evidence.Quote} {s.Role}")];
}
