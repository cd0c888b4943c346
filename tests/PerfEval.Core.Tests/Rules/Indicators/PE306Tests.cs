using PerfEval.Core.Rules;
using PerfEval.Core.Rules.Indicators;

namespace PerfEval.Core.Tests.Rules.Indicators;

public sealed class PE306Tests
{
    private static readonly PE306TargetMakesSense Rule = new();

    [Theory]
    [InlineData("改造工程造价", "≥500万元", "490万元", "却设为下限")]
    [InlineData("培训合格率", "≥95%", "102%", "超过100%")]
    [InlineData("供电保证率", "≥95%", "102%", "超过100%")]
    [InlineData("安全隐患路段整治率", "≥90%", "108%", "超过100%")]
    [InlineData("资料完整", "≥100百分比", "100%", "单位有误")]
    public void Reports_a_value_that_cannot_be(string name, string target, string actual, string words) =>
        Assert.Contains(words, RuleAssert.Finds(Rule, IndicatorForm.Of(name, target, actual).Build()).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("改造工程造价", "≤500万元", "490万元")]
    [InlineData("成本节约率", "≥5%", "6%")]
    [InlineData("产值增长率", "≥110%", "120%")]
    [InlineData("培训合格率", "≥95%", "100%")]
    public void Is_silent_on_what_can_be(string name, string target, string actual) =>
        RuleAssert.Silent(Rule, IndicatorForm.Of(name, target, actual).Build(), RuleOutcome.Holds);
}
