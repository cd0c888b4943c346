using PerfEval.Core.Reports;
using PerfEval.Core.Rules;
using PerfEval.Core.Rules.Funds;

namespace PerfEval.Core.Tests.Rules.Funds;

public sealed class PE103Tests
{
    private static readonly PE103PartsSumToTotal Rule = new();

    private static ReportBuilder Payments(string total) => ReportBuilder
        .From($"支出{total}，主要用于设备费12.6万元，通信费67.7万元，租赁费167.9万元，工程款189.5万元。")
        .Claim(RelationKind.Sum, total, "12.6万元", "67.7万元", "167.9万元", "189.5万元");

    [Fact]
    public void Reports_a_total_that_its_parts_do_not_give()
    {
        var finding = RuleAssert.Finds(Rule, Payments("497.7万元").Build());

        Assert.Contains("12.6万元 + 67.7万元 + 167.9万元 + 189.5万元 = 437.7万元，所列497.7万元，差60.0万元", finding.Message, StringComparison.Ordinal);
        Assert.Equal(["497.7万元", "12.6万元", "67.7万元", "167.9万元", "189.5万元"], finding.Evidence.Select(e => e.Quote));
        Assert.Equal((4_977_000m, 4_377_000m, 600_000m), (finding.Stated, finding.Computed, finding.Difference));
    }

    [Fact]
    public void Is_silent_when_they_do()
    {
        var result = RuleAssert.Silent(Rule, Payments("437.7万元").Build(), RuleOutcome.Holds);

        Assert.Equal("12.6万元 + 67.7万元 + 167.9万元 + 189.5万元 = 437.7万元", Assert.Single(result.Verifications).Calculation);
    }

    [Theory]
    [InlineData("437.9万元", 0)] // four rounded parts may be 0.2 off together
    [InlineData("438.0万元", 1)]
    [InlineData("438万元", 1)]
    public void Draws_the_line_at_the_printed_places(string total, int findings) => Assert.Equal(findings, Rule.Check(Payments(total).Build()).Findings.Count);

    [Fact]
    public void Informs_of_a_total_cut_off_to_whole_units()
    {
        var finding = RuleAssert.Finds(Rule, Payments("437万元").Build());

        Assert.Equal((Severity.Info, null), (finding.Severity, finding.Suggestion));
    }

    [Fact]
    public void Names_a_wrong_digit_of_the_total() =>
        Assert.Contains("所列数若为437.7万元则相符（一位数字之差）", RuleAssert.Finds(Rule, Payments("497.7万元").Build()).Message, StringComparison.Ordinal);

    [Fact]
    public void Names_a_part_that_the_total_leaves_out()
    {
        var finding = RuleAssert.Finds(Rule, Payments("370.0万元").Build());

        Assert.Contains("差额恰等于“通信费67.7万元”，疑合计漏加该项", finding.Message, StringComparison.Ordinal);
        Assert.Equal("437.7万元", finding.Suggestion);
    }

    [Fact]
    public void Names_no_part_that_is_only_near_the_difference() =>
        Assert.DoesNotContain("差额恰等于", RuleAssert.Finds(Rule, Payments("370.2万元").Build()).Message, StringComparison.Ordinal);

    [Fact]
    public void Names_a_part_that_the_list_leaves_out()
    {
        var report = ReportBuilder.From("支出517.7万元，用于设备费200.2万元、工程款237.5万元。另付机房80.0万元。")
            .Amount("80.0万元").Claim(RelationKind.Sum, "517.7万元", "200.2万元", "237.5万元").Build();

        Assert.Contains("疑明细漏列该项", RuleAssert.Finds(Rule, report).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Cannot_check_an_approximate_part()
    {
        var report = ReportBuilder.From("支出100万元，其中设备约50万元、人员20万元。").Claim(RelationKind.Sum, "100万元", "约50万元", "20万元").Build();

        Assert.Equal("“约50万元”为约数，不能精确核对", RuleAssert.Silent(Rule, report, RuleOutcome.NotCheckable).Reason);
    }

    [Fact]
    public void Is_silent_on_hundred_millions_against_ten_thousands() => RuleAssert.Silent(
        Rule,
        ReportBuilder.From("总投资1.23亿元，其中一期10000万元、二期2345万元。").Claim(RelationKind.Sum, "1.23亿元", "10000万元", "2345万元").Build(),
        RuleOutcome.Holds);

    [Fact]
    public void Does_not_apply_without_parts() => RuleAssert.Silent(Rule, ReportBuilder.From("支出301万元。").Amount("301万元").Build(), RuleOutcome.NotApplicable);
}
