using PerfEval.Core.Analysis;
using PerfEval.Core.Reports;
using PerfEval.Core.Rules;
using PerfEval.Core.Rules.Funds;
using PerfEval.Core.Tests.Building;

namespace PerfEval.Core.Tests.Rules.Funds;

public sealed class PE112Tests
{
    private static readonly PE112CapitalAmount Rule = new();

    private static IEnumerable<FindingInfo> Findings(string text) =>
        new AnalysisPipeline().Analyze(PrintedText.Lay(text), "a.txt", "").Findings.Where(f => f.Rule is "PE112" or "PE104");

    [Theory]
    [InlineData("合同价为356.80万元（大写：叁佰伍拾柒万捌仟元整）。")]
    [InlineData("中标价人民币贰拾陆万元整（¥250,000.00元）。")]
    public void Reports_capitals_that_disagree(string text) => Assert.Equal("PE112", Assert.Single(Findings(text)).Rule);

    [Theory]
    [InlineData("合同价为356.80万元（大写：叁佰伍拾陆万捌仟元整）。")]
    [InlineData("中标价人民币贰拾伍万元整（¥250,000.00元）。")]
    public void Is_silent_when_they_agree(string text) => Assert.Empty(Findings(text));

    [Fact]
    public void Two_amounts_apart_are_two_facts() => Assert.Empty(Findings("定金为贰拾伍万元整，在签订后支付；尾款在验收后支付，为300,000元。"));

    [Fact]
    public void Does_not_apply_without_capitals() => RuleAssert.Silent(Rule, ReportBuilder.From("合同价3万元。").Amount("3万元", AmountRole.Contract).Build(), RuleOutcome.NotApplicable);
}
