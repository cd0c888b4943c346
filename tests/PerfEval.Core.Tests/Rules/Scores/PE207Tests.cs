using PerfEval.Core.Rules;
using PerfEval.Core.Rules.Scores;
using PerfEval.Core.Tests.Rules.Indicators;

namespace PerfEval.Core.Tests.Rules.Scores;

public sealed class PE207Tests
{
    private static readonly PE207MissedTargetFullMarks Rule = new();

    [Theory]
    [InlineData("≥15公里", "14.2公里")]
    [InlineData("=16个", "15个")]
    [InlineData("≤30天", "41天")]
    [InlineData("≥15公里", "未完成")]
    public void Reports_full_marks_for_a_missed_target(string target, string actual)
    {
        var finding = RuleAssert.Finds(Rule, IndicatorForm.Of("改造任务", target, actual).Build());
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Contains($"实际{actual}", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_sign_it_only_warns() => Assert.Equal(Severity.Warning, RuleAssert.Finds(Rule, IndicatorForm.Of("改造长度", "15公里", "14公里").Build()).Severity);

    [Theory]
    [InlineData("≥15公里", "15公里")]
    [InlineData("≤30天", "28天")]
    [InlineData("≥94.97%", "95%")]
    [InlineData("≥15公里", "15.0公里")]
    public void Is_silent_on_a_target_met(string target, string actual) =>
        RuleAssert.Silent(Rule, IndicatorForm.Of("改造任务", target, actual).Build(), RuleOutcome.Holds);

    [Theory]
    [InlineData("2020年12月底前", "2020年11月")]
    [InlineData("≥15公里", "约14公里")]
    [InlineData("≥15公里", "14处")]
    [InlineData("90-95%", "89%")]
    public void Says_nothing_of_what_cannot_be_compared(string target, string actual) =>
        Assert.DoesNotContain(Rule.Check(IndicatorForm.Of("改造任务", target, actual).Build()).Verifications, v => v.Calculation.Contains("改造任务", StringComparison.Ordinal));

    [Fact]
    public void A_cost_with_the_wrong_sign_tells_no_missed_target() => Assert.Empty(Rule.Check(IndicatorForm.Of("设备采购成本", "≥50万元", "48万元").Build()).Findings);
}
