using PerfEval.Core.Rules;
using PerfEval.Core.Rules.Indicators;

namespace PerfEval.Core.Tests.Rules.Indicators;

public sealed class PE303Tests
{
    private static readonly PE303UnitsAgree Rule = new();

    [Theory]
    [InlineData("≥12公里", "12000米")]
    [InlineData("≥300户", "300人")]
    [InlineData("≥60万吨", "61.5万立方米")]
    [InlineData("≤50万元", "48元")]
    [InlineData("≥95%", "38个")]
    public void Reports_units_that_differ(string target, string actual) =>
        Assert.Contains("不一致", RuleAssert.Finds(Rule, IndicatorForm.Of("完成情况", target, actual).Build()).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("≥12公里", "12.5千米")]
    [InlineData("≥16个", "16处")]
    [InlineData("≥60吨", "61吨")]
    [InlineData("≥2立方米", "3方")]
    [InlineData("≥95%", "96％")]
    [InlineData("≥200人", "205名")]
    [InlineData("≥12公里", "12公里以上")]
    public void Is_silent_on_one_unit_by_two_names(string target, string actual) =>
        RuleAssert.Silent(Rule, IndicatorForm.Of("完成情况", target, actual).Build(), RuleOutcome.Holds);

    [Theory]
    [InlineData("≥12公里", "12")]
    [InlineData("≥12", "12公里")]
    public void A_unit_left_out_is_no_other_unit(string target, string actual) =>
        Assert.Empty(Rule.Check(IndicatorForm.Of("完成情况", target, actual).Build()).Findings);
}
