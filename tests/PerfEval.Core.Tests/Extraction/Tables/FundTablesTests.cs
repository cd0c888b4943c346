using PerfEval.Core.Documents;
using PerfEval.Core.Extraction;
using PerfEval.Core.Reports;
using PerfEval.Core.Tests.Building;

namespace PerfEval.Core.Tests.Extraction.Tables;

public sealed class FundTablesTests
{
    [Fact]
    public void Reads_the_money_block_of_the_national_form()
    {
        const string Form = """
            |项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分|
            ||年度资金总额|100|120|108|10|90%|9|
            ||其中：本年财政拨款|100|110|98|—|89.09%|—|
            ||上年结转资金|0|10|10|—|100%|—|
            ||其他资金|||||||
            """;

        Assert.Equal(
            [
                "Total 年初1000000 全年1200000 支出1080000 率0.9 分10/9",
                "Fiscal 年初1000000 全年1100000 支出980000 率0.8909",
                "CarriedOver 年初0 全年100000 支出100000 率1",
            ],
            Funds(Form));
    }

    [Fact]
    public void Reads_the_short_form()
    {
        const string Form = """
            |项目资金（万元）|全年预算数|全年执行数|分值|执行率|得分|
            |年度资金总额|50|50|10|100|10|
            |其中：中央财政资金|30|30|—|100|—|
            |县级财政资金|20|20|—|100|—|
            """;

        Assert.Equal(
            ["Total 全年500000 支出500000 率1 分10/10", "Central 全年300000 支出300000 率1", "County 全年200000 支出200000 率1"],
            Funds(Form));
    }

    [Theory]
    [InlineData("执行率", "0.95", "0.95")]
    [InlineData("执行率", "0.9500", "0.95")]
    [InlineData("执行率", "1.0208", "1.0208")]
    [InlineData("执行率", "1", "1")]
    [InlineData("执行率（%）", "95", "0.95")]
    [InlineData("执行率（%）", "0.95", "0.0095")]
    [InlineData("执行率", "98.49", "0.9849")]
    public void Bare_rate_is_a_fraction_as_a_workbook_divides_or_a_percentage(string head, string printed, string rate) =>
        Assert.Equal($"Total 全年1200000 支出1140000 率{rate} 分10/9.5", Assert.Single(Funds($"|项目资金（万元）|全年预算数|全年执行数|分值|{head}|得分|\n|年度资金总额|120|114|10|{printed}|9.5|")));

    [Fact]
    public void Reads_pairs_of_label_and_value()
    {
        const string Form = """
            |计划安排资金（万元）|437.7|实际到位资金（万元）|420|实际支出（万元）|400|结余（万元）|20|
            |其中：中央财政|300|其中：中央财政|300|其中：中央财政|290|其中：中央财政|10|
            |市级财政|137.7|市级财政|120|市级财政|110|市级财政|10|
            """;

        Assert.Equal(
            [
                "Total 全年4377000 到位4200000 支出4000000 余200000",
                "Central 全年3000000 到位3000000 支出2900000 余100000",
                "City 全年1377000 到位1200000 支出1100000 余100000",
            ],
            Funds(Form));
    }

    [Theory]
    [InlineData("|支出内容|实际支出数（万元）|备注|\n|设备费|60|无|\n|支出合计|60|无|")]
    [InlineData("|一级指标|指标值|实际完成值|分值|得分|\n|资金到位|100%|100%|5|5|")]
    [InlineData("|项目名称|道路维修|\n|实施单位|县交通局|")]
    public void Lists_of_items_and_indicators_are_no_money_block(string text) => Assert.Empty(Funds(text));

    private static string[] Funds(string text) => [.. Extracting.Report(text).Funds.Select(Write)];

    private static string Write(FundLine line)
    {
        var cells = new (string Name, Amount? Amount)[] { ("年初", line.InitialBudget), ("全年", line.AnnualBudget), ("到位", line.Received), ("支出", line.Executed), ("余", line.Balance) };
        var words = cells.Where(c => c.Amount is not null).Select(c => c.Name + Extracting.Plain(c.Amount!.Yuan)).Prepend($"{line.Source}").ToList();
        if (line.Rate is { } rate) words.Add("率" + Extracting.Plain(rate.Value.Value));
        if (line.MaxScore is not null || line.Score is not null) words.Add($"分{line.MaxScore?.Value}/{line.Score?.Value}");
        return string.Join(' ', words);
    }

    [Fact]
    public void Reads_a_block_of_one_row_whose_points_stand_in_its_name()
    {
        var laid = PrintedText.Lay("|预算执行情况（万元）（20分）|预算数(A)|执行数(B)|执行率(B/A)|得分（20分×执行率）|\n||50.00|45.00|90%|18|");
        var cells = laid.Tables[0].Cells.Where(c => (c.Row, c.Column) != (1, 0)).Select(c => (c.Row, c.Column) == (0, 0) ? c with { RowSpan = 2 } : c);
        var document = new SourceDocument(DocumentFormat.Text, laid.Text, laid.Blocks, [laid.Tables[0] with { Cells = [.. cells] }]);

        Assert.Equal(["Total 全年500000 支出450000 率0.9 分20/18"], ExtractionPipeline.Extract(document).Funds.Select(Write));
    }

    [Fact]
    public void Pairs_may_print_the_unit_behind_each_number()
    {
        var total = Extracting.Report("|计划安排资金|437.5万元|实际到位资金|437.5万元|实际支出|400万元|结余|37.5万元|\n|其中：中央财政|437.5万元|其中：中央财政|437.5万元|其中：中央财政|400万元|其中：中央财政|37.5万元|").Funds[0];

        Assert.Equal((4375000m, 4375000m, 4000000m, 375000m), (total.AnnualBudget!.Yuan, total.Received!.Yuan, total.Executed!.Yuan, total.Balance!.Yuan));
    }
}
