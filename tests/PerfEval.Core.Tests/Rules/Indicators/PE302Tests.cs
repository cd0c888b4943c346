using PerfEval.Core.Rules;
using PerfEval.Core.Rules.Indicators;

namespace PerfEval.Core.Tests.Rules.Indicators;

public sealed class PE302Tests
{
    private static readonly PE302ActualValuePresent Rule = new();

    [Theory]
    [InlineData("")]
    [InlineData("—")]
    [InlineData("/")]
    public void Reports_an_actual_value_left_blank(string actual) =>
        Assert.Equal("指标“培训人次”未填实际完成值", RuleAssert.Finds(Rule, IndicatorForm.Of("培训人次", "≥200人次", actual).Build()).Message);

    [Fact]
    public void Is_silent_when_all_are_told() => RuleAssert.Silent(Rule, IndicatorForm.Of("培训人次", "≥200人次", "0人次", score: "0").Build(), RuleOutcome.Holds);

    [Fact]
    public void A_declaration_of_goals_has_no_actual_values() => RuleAssert.Silent(Rule, ReportBuilder.From("""
        | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
        | 产出指标 | 数量指标 | 清淤渠道 | ≥6公里 | | 50 | |
        | 效益指标 | 社会效益指标 | 灌溉改善 | 明显 | | 30 | |
        """).Scored().Build(), RuleOutcome.NotApplicable);
}
