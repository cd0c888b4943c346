using PerfEval.Core.Reports;

namespace PerfEval.Core.Tests.Extraction.Tables;

public sealed class ScoreTablesTests
{
    private const string Head = "|一级指标|分值|二级指标|分值|三级指标|分值|自评得分|\n";

    [Theory]
    [InlineData("|总分|100||100||100|98|", "100", "98")]
    [InlineData("|合计|100|98|", "100", "98")]
    [InlineData("|总得分|98|", "", "98")]
    [InlineData("|备注|无|", "", "")]
    public void Total_row_gives_full_marks_and_score(string total, string max, string score)
    {
        var table = Assert.Single(Tables(Head + "|产出|100|数量|100|新建|100|98|\n" + total));

        Assert.Equal((max, score), ($"{table.TotalMaxScore?.Value}", $"{table.TotalScore?.Value}"));
    }

    [Fact]
    public void Groups_are_nested_and_counted_once_over_a_page_break()
    {
        var table = Assert.Single(Tables(Head
            + "|投入|30|目标|10|明确|10|9|\n|||资金|20|到位|12|12|\n"
            + Head + "|投入|30|资金|20|使用|8|8|\n|产出|70|数量|70|新建|70|70|\n|总分|100||100||100|99|"));

        Assert.Equal(["投入 30 明确、到位、使用", "产出 70 新建"], table.Groups.Select(Write));
        Assert.Equal(["目标 10 明确", "资金 20 到位、使用"], table.Groups[0].Children.Select(Write));
        Assert.Equal(4, table.Rows.Count);
    }

    [Fact]
    public void Table_cut_in_two_by_a_page_break_is_one()
    {
        var table = Assert.Single(Tables(
            "|一级指标|三级指标|分值|得分|\n|产出|新建|60|58|\n\n续表\n|一级指标|三级指标|分值|得分|\n|效益|受益|40|40|\n|总分||100|98|"));

        Assert.Equal((2, 98m), (table.Rows.Count, table.TotalScore!.Value));
    }

    [Fact]
    public void Execution_line_of_the_form_gives_its_points()
    {
        var table = Assert.Single(Tables(
            "|项目资金（万元）|全年预算数|全年执行数|分值|执行率|得分|\n|年度资金总额|50|45|10|90%|9|\n|一级指标|三级指标|指标值|完成值|分值|得分|\n|产出|新建|1|1|90|90|\n|总分||||100|99|"));

        Assert.Equal((10m, 9m), (table.ExecutionMaxScore!.Value, table.ExecutionScore!.Value));
    }

    [Fact]
    public void Table_without_points_is_no_score_table() =>
        Assert.Empty(Tables("|一级指标|三级指标|指标值|实际完成值|\n|产出|新建|1个|1个|"));

    private static IReadOnlyList<ScoreTable> Tables(string text) => Extracting.Report(text).ScoreTables;

    private static string Write(ScoreGroup group) => $"{group.Name} {group.MaxScore?.Value} {string.Join('、', group.Rows.Select(r => r.Level3))}";

    [Fact]
    public void Points_in_the_name_of_a_group_are_its_points()
    {
        var table = Assert.Single(Tables("|一级指标|三级指标|指标值|完成值|分值|得分|\n|产出指标（60分）|新建|1座|1座|60|60|\n|效益指标（40分）|受益|1村|1村|40|40|\n|总分|||| 100|100|"));

        Assert.Equal(["产出指标（60分） 60 新建", "效益指标（40分） 40 受益"], table.Groups.Select(Write));
    }

    [Fact]
    public void Sum_of_a_list_of_payments_below_the_form_is_no_score()
    {
        var table = Assert.Single(Tables(
            "|一级指标|三级指标|分值|得分|\n|产出|新建|60|58|\n|效益|受益|40|40|\n|总分||100|98|\n|支出内容|金额（万元）|备注||\n|修渠|800||| \n|种子|505.89|||\n|合计|1305.89|||"));

        Assert.Equal(98m, table.TotalScore!.Value);
    }
}
