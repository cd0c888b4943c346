namespace PerfEval.Readers.Tests.PlainText.Tables;

public sealed class LevelledTableTests
{
    [Theory]
    [InlineData("分值", "自评得分")]
    [InlineData("权重", "得分")]
    public void Points_beside_every_level_tell_where_a_row_begins(string full, string score)
    {
        var document = Reading.Text($"""
            一级指标
            {full}
            二级指标
            {full}
            三级指标
            {full}
            具体指标
            评价标准
            {score}
            项目决策
            20
            项目目标
            4
            目标内容
            4
            目标明确、细化
            ①设有目标（1分）
            ②目标明确（3分）
            3
            决策过程
            8
            决策依据
            4
            符合规划
            符合得4分
            4
            决策程序
            4
            申报合规
            完成目标100%得4分，未完成的同比例扣减
            4
            总分
            100

            100

            100


            95
            附件2
            """);

        Assert.Equal(
            [
                "项目决策|20|项目目标|4|目标内容|4|目标明确、细化|①设有目标（1分）\n②目标明确（3分）|3",
                "||决策过程|8|决策依据|4|符合规划|符合得4分|4",
                "||||决策程序|4|申报合规|完成目标100%得4分，未完成的同比例扣减|4",
                "总分|100||100||100|||95",
            ],
            document.Rows().Skip(1));
    }
}
