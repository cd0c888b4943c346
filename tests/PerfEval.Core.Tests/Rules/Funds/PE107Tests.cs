using PerfEval.Core.Reports;
using PerfEval.Core.Rules;
using PerfEval.Core.Rules.Funds;

namespace PerfEval.Core.Tests.Rules.Funds;

public sealed class PE107Tests
{
    private static readonly PE107ArrivalRate Rule = new();

    private static ReportBuilder Narrative(string received, string rate) => ReportBuilder
        .From($"计划安排500万元，实际到位{received}，资金到位率{rate}。").Amount(received, AmountRole.Received)
        .Claim(RelationKind.ArrivalRate, rate, received, "500万元");

    [Fact]
    public void Reports_an_arrival_rate_that_disagrees()
    {
        var finding = RuleAssert.Finds(Rule, Narrative("400万元", "100%").Build());

        Assert.Contains("400万元 ÷ 500万元 = 80%，所列100%", finding.Message, StringComparison.Ordinal);
        Assert.Equal("80%", finding.Suggestion);
    }

    [Theory]
    [InlineData("500.0万元", "100%")]
    [InlineData("333.3万元", "66.66%")]
    public void Is_silent_when_it_agrees(string received, string rate) => RuleAssert.Silent(Rule, Narrative(received, rate).Build(), RuleOutcome.Holds);

    [Fact]
    public void Reports_more_received_than_planned()
    {
        var report = Narrative("560万元", "112%").Claim(RelationKind.Ceiling, "500万元", "560万元").Build();

        Assert.StartsWith("“实际到位560万元”超过“计划安排500万元”", RuleAssert.Finds(Rule, report).Message, StringComparison.Ordinal);
        RuleAssert.Silent(new PE106Overspending(), report, RuleOutcome.NotApplicable);
    }

    [Fact]
    public void Cannot_check_a_rate_without_amounts() =>
        RuleAssert.Silent(Rule, ReportBuilder.From("资金到位率100%。").Rate("100%", RateKind.Arrival).Build(), RuleOutcome.NotCheckable);

    [Fact]
    public void Does_not_apply_without_a_rate() => RuleAssert.Silent(Rule, ReportBuilder.Empty, RuleOutcome.NotApplicable);
}
