using PerfEval.Core.Reports;
using PerfEval.Core.Rules;

namespace PerfEval.Core.Tests.Rules;

/// <summary>What tests of rules ask of a result.</summary>
public static class RuleAssert
{
    /// <summary>The only finding, after holding that it cites its words truly.</summary>
    public static Finding Finds(IConsistencyRule rule, SelfEvaluationReport report)
    {
        var result = rule.Check(report);
        Assert.Equal(RuleOutcome.Violated, result.Outcome);
        var finding = Assert.Single(result.Findings);
        Assert.Equal(rule.Descriptor.Id, finding.Rule);
        Assert.NotEmpty(finding.Evidence);
        QuotesBack(report, result);
        return finding;
    }

    public static RuleResult Silent(IConsistencyRule rule, SelfEvaluationReport report, RuleOutcome outcome)
    {
        var result = rule.Check(report);
        Assert.Empty(result.Findings);
        Assert.Equal(outcome, result.Outcome);
        QuotesBack(report, result);
        return result;
    }

    public static void QuotesBack(SelfEvaluationReport report, RuleResult result)
    {
        foreach (var evidence in result.Findings.SelectMany(f => f.Evidence).Concat(result.Verifications.SelectMany(v => v.Evidence)))
        {
            Assert.Equal(report.Document.Quote(evidence.Span), evidence.Quote);
        }
    }
}
