using PerfEval.Core.Rules;
using PerfEval.Core.Rules.Indicators;

namespace PerfEval.Core.Tests.Rules.Indicators;

public sealed class PE304Tests
{
    private static readonly PE304Overachievement Rule = new();

    [Fact]
    public void Reports_a_target_far_exceeded() => Assert.Equal(
        "指标“巡查次数”实际完成156次，为指标值≥120次的130%，未说明原因", RuleAssert.Finds(Rule, IndicatorForm.Of("巡查次数", "≥120次", "156次").Build()).Message);

    [Fact]
    public void Below_the_bound_it_is_silent() => RuleAssert.Silent(Rule, IndicatorForm.Of("巡查次数", "≥120次", "155次").Build(), RuleOutcome.Holds);

    [Fact]
    public void A_reason_in_the_row_will_do() =>
        RuleAssert.Silent(Rule, IndicatorForm.Of("巡查次数", "≥120次", "240次", reason: "汛期加密巡查").Build(), RuleOutcome.Holds);

    [Fact]
    public void A_reason_in_the_narrative_will_do() =>
        RuleAssert.Silent(Rule, IndicatorForm.Of("汛期巡查次数", "≥120次", "240次", text: "汛期巡查次数超出计划，主要是台风增多。").Build(), RuleOutcome.Holds);

    [Fact]
    public void Spending_less_than_allowed_is_no_overachievement() =>
        Assert.DoesNotContain(Rule.Check(IndicatorForm.Of("工程成本", "≤50万元", "20万元").Build()).Verifications, v => v.Calculation.Contains("成本", StringComparison.Ordinal));
}
