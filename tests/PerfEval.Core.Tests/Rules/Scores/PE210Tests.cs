using PerfEval.Core.Rules;
using PerfEval.Core.Rules.Scores;
using PerfEval.Core.Tests.Rules.Indicators;

namespace PerfEval.Core.Tests.Rules.Scores;

public sealed class PE210Tests
{
    private static readonly PE210MetTargetLostPoints Rule = new();

    [Fact]
    public void Reports_points_lost_on_a_target_met() => Assert.Equal(
        "指标“管护水库”已达标（指标值≥20座，实际21座），扣2分未说明原因", RuleAssert.Finds(Rule, IndicatorForm.Of("管护水库", "≥20座", "21座", score: "18").Build()).Message);

    [Fact]
    public void A_reason_will_do() => RuleAssert.Silent(Rule, IndicatorForm.Of("管护水库", "≥20座", "21座", score: "18", reason: "台账不全").Build(), RuleOutcome.Holds);

    [Fact]
    public void Words_may_earn_part_of_the_points() =>
        RuleAssert.Silent(Rule, IndicatorForm.Of("管护水平", "提升", "有所提升", score: "18").Build(), RuleOutcome.Holds);
}
