using PerfEval.Core.Reports;

namespace PerfEval.Core.Tests.Extraction;

public sealed class RateScannerTests
{
    [Theory]
    [InlineData("完成率92.08%", "92.08% 0.9208")]
    [InlineData("完成率100 %", "100 % 1")]
    [InlineData("完成率９５％", "９５％ 0.95")]
    [InlineData("完成率95﹪", "95﹪ 0.95")]
    [InlineData("完成率IO0%", "IO0% 1")]
    [InlineData("死亡率5‰", "5‰ 0.005")]
    [InlineData("达到百分之九十五", "百分之九十五 0.95")]
    [InlineData("达到百分之百", "百分之百 1")]
    [InlineData("达到百分之九十九点五", "百分之九十九点五 0.995")]
    [InlineData("产值增长1,234.5%", "1,234.5% 12.345")]
    [InlineData("满意度≥95%，差错率0.00%", "95% 0.95", "0.00% 0")]
    [InlineData("满意度90%-95%", "90% 0.9", "95% 0.95")]
    [InlineData("支出变动率-6.5%", "-6.5% -0.065")]
    [InlineData("满意度-95%", "95% 0.95")]
    public void Reads_every_form(string text, params string[] expected) => Assert.Equal(expected, Rates(text));

    [Theory]
    [InlineData("到位率=实际到位/计划到位×100%")]
    [InlineData("到位率=实际到位/计划到位*100％")]
    [InlineData("采用百分制评分")]
    [InlineData("提高3个百分点")]
    [InlineData("|指标名称|评价标准|分值|得分|\n|资金到位|到位100%得5分，每低1%扣1分|5|5|")]
    public void Leaves_formulas_and_rubrics_alone(string text) => Assert.Empty(Rates(text));

    [Theory]
    [InlineData("预算执行率为98.5%", RateKind.Execution)]
    [InlineData("资金支付进度98.5%", RateKind.Execution)]
    [InlineData("支出进度为98.5%", RateKind.Execution)]
    [InlineData("资金到位率100%", RateKind.Arrival)]
    [InlineData("群众满意度达96%", RateKind.Satisfaction)]
    [InlineData("任务完成率100%", RateKind.Completion)]
    [InlineData("客流同比增长12%", RateKind.Growth)]
    [InlineData("首付款占30%", RateKind.Other)]
    public void Knows_what_is_measured(string text, RateKind kind) => Assert.Equal(kind, Assert.Single(Extracting.Report(text).Rates).Kind);

    [Fact]
    public void Printed_places_bound_the_value()
    {
        var value = Assert.Single(Extracting.Report("执行率98.5%").Rates).Value;

        Assert.Equal((0.9845m, 0.9855m), (value.Low, value.High));
    }

    [Fact]
    public void Cell_is_labelled_by_its_row_and_head()
    {
        var rate = Assert.Single(Extracting.Report("|资金来源|预算数|执行数|执行率|\n|财政拨款|100|98|98%|").Rates);

        Assert.Equal((RateKind.Execution, new CellPosition(0, 1, 3)), (rate.Kind, rate.Cell!.Value));
    }

    private static string[] Rates(string text) =>
        [.. Extracting.Report(text).Rates.Select(r => $"{r.Evidence.Quote} {Extracting.Plain(r.Value.Value)}")];
}
