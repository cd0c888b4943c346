using PerfEval.Core.Reports;
using PerfEval.Core.Rules;

namespace PerfEval.Core.Tests.Rules;

public sealed class PE900Tests
{
    [Fact]
    public void Names_the_rule_that_threw()
    {
        var row = new RuleRunner([new Broken(), new PE900RuleFailure()]).Run(ReportBuilder.Empty)[^1];

        var finding = Assert.Single(row.Result.Findings);
        Assert.Equal(("PE900", Severity.Info), (finding.Rule, finding.Severity));
        Assert.Contains("规则PE801“坏规则”运行异常", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_silent_when_no_rule_threw() =>
        Assert.Equal(RuleOutcome.NotApplicable, new RuleRunner([new PE900RuleFailure()]).Run(ReportBuilder.Empty)[^1].Result.Outcome);

    private sealed class Broken : IConsistencyRule
    {
        public RuleDescriptor Descriptor { get; } = new("PE801", "坏规则", Severity.Error, "");

        public RuleResult Check(SelfEvaluationReport report) => throw new InvalidOperationException("broken");
    }
}
