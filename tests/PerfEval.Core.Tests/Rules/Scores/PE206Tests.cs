using PerfEval.Core.Rules;
using PerfEval.Core.Rules.Scores;
using PerfEval.Core.Tests.Rules.Indicators;

namespace PerfEval.Core.Tests.Rules.Scores;

public sealed class PE206Tests
{
    private static readonly PE206LostPointsExplained Rule = new();

    [Theory]
    [InlineData("12公里")]
    [InlineData("部分完成")]
    public void Reports_lost_points_without_a_reason(string actual) =>
        Assert.Equal("指标“管网改造长度”扣3分，未填写偏差原因", RuleAssert.Finds(Rule, IndicatorForm.Of("管网改造长度", "≥15公里", actual, score: "17").Build()).Message);

    [Fact]
    public void A_reason_in_its_column_will_do() =>
        RuleAssert.Silent(Rule, IndicatorForm.Of("管网改造长度", "≥15公里", "12公里", score: "16", reason: "征地滞后").Build(), RuleOutcome.Holds);

    [Fact]
    public void A_form_without_the_column_asks_for_no_reason() => RuleAssert.Silent(Rule, ReportBuilder.From("""
        | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
        | 产出指标 | 数量指标 | 管网改造长度 | ≥15公里 | 12公里 | 20 | 16 |
        """).Scored().Build(), RuleOutcome.NotApplicable);

    [Fact]
    public void Full_marks_need_none() => RuleAssert.Silent(Rule, IndicatorForm.Of("管网改造长度", "≥15公里", "15公里").Build(), RuleOutcome.NotApplicable);
}
