using PerfEval.Core.Reports;

namespace PerfEval.Core.Tests.Extraction.Tables;

public sealed class IndicatorTablesTests
{
    [Fact]
    public void Reads_the_national_form_and_fills_merged_cells_down()
    {
        const string Form = """
            |一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施|
            |产出指标|数量指标|新建管网|10公里|10公里|20|20||
            |||新建泵站|2座|1座|20|10|征地滞后|
            ||质量指标|验收合格率|100%|100%|10|10|无|
            |效益指标|社会效益|受益人口|≥1万人|1.2万人|50|50|—|
            |总分|||||100|90||
            """;

        Assert.Equal(
            [
                "产出指标/数量指标/新建管网 10公里→10公里 20/20",
                "产出指标/数量指标/新建泵站 2座→1座 20/10 征地滞后",
                "产出指标/质量指标/验收合格率 100%→100% 10/10",
                "效益指标/社会效益/受益人口 ≥1万人→1.2万人 50/50",
            ],
            Rows(Form));
    }

    [Fact]
    public void Columns_may_stand_in_any_order()
    {
        const string Form = """
            |一级指标|二级指标|三级指标|分值|年度指标值|全年完成值|得分|未完成原因及拟采取的改进措施|
            |产出指标|数量指标|培训人次|15|≥200人次|180人次|13.5|疫情影响|
            """;

        Assert.Equal(["产出指标/数量指标/培训人次 ≥200人次→180人次 15/13.5 疫情影响"], Rows(Form));
    }

    [Fact]
    public void Points_of_a_row_are_those_of_its_third_level()
    {
        const string Form = """
            |一级指标|分值|二级指标|分值|三级指标|分值|自评得分|
            |项目决策|20|项目目标|4|目标内容|4|4|
            |||决策过程|16|决策依据|6|5|
            |||||决策程序|10|10|
            """;

        Assert.Equal(["项目决策/项目目标/目标内容 → 4/4", "项目决策/决策过程/决策依据 → 6/5", "项目决策/决策过程/决策程序 → 10/10"], Rows(Form));
    }

    [Theory]
    [InlineData("|支出内容|实际支出数（万元）|备注|\n|设备费|60|无|")]
    [InlineData("|一级指标|二级指标|三级指标|分值|得分|\n|合计|||100|98|")]
    [InlineData("|一级指标|二级指标|三级指标|分值|得分|\n|二、评价结论|")]
    [InlineData("|指标名称|联系人|备注|\n|甲|乙|丙|")]
    public void Other_rows_are_no_indicators(string text) => Assert.Empty(Rows(text));

    [Fact]
    public void Row_is_quoted_as_its_evidence()
    {
        var report = Extracting.Report("|三级指标|指标值|完成值|分值|得分|\n|新建管网|10公里|9公里|20|18|");
        var indicator = Assert.Single(report.Indicators);

        Assert.Equal("新建管网|10公里|9公里|20|18", indicator.Evidence.Quote);
        Assert.Equal("9公里", indicator.Actual!.Evidence.Quote);
    }

    private static string[] Rows(string text) => [.. Extracting.Report(text).Indicators.Select(Write)];

    private static string Write(Indicator row) =>
        $"{row.Level1}/{row.Level2}/{row.Level3} {row.Target?.Value}→{row.Actual?.Value} {row.MaxScore?.Value}/{row.Score?.Value} {row.DeviationReason?.Value}".TrimEnd();

    [Theory]
    [InlineData("评价指标")]
    [InlineData("考核指标")]
    public void A_table_with_one_column_of_names_is_read(string head) =>
        Assert.Equal(["//预算执行 → 10/9.5"], Rows($"|{head}|分值|得分|扣分说明|\n|预算执行|10|9.5|略有结转|").Select(r => r.Split(" 略")[0]));

    [Theory]
    [InlineData("征地滞后", "", "征地滞后")]
    [InlineData("征地滞后", "已补办", "征地滞后")]
    [InlineData("", "征地滞后", "征地滞后")]
    public void A_column_of_remarks_takes_no_reason_away(string reason, string remark, string told) =>
        Assert.Equal(told, Assert.Single(Extracting.Report($"|一级指标|三级指标|指标值|完成值|分值|偏差原因|得分|备注|\n|产出指标|新建泵站|2座|1座|20|{reason}|10|{remark}|").Indicators).DeviationReason?.Value);
}
