using PerfEval.Core.Reports;

namespace PerfEval.Core.Rules.Indicators;

/// <summary>Applies a judgement to every indicator row and gathers what it says; null says nothing of a row.</summary>
internal static class RowRule
{
    public static RuleResult Of(SelfEvaluationReport report, Func<Indicator, (Verification Verification, Finding? Finding)?> judge)
    {
        ArgumentNullException.ThrowIfNull(report);
        var findings = new List<Finding>();
        var verifications = new List<Verification>();
        foreach (var row in ScoredRows.Of(report))
        {
            if (judge(row) is not { } verdict) continue;
            verifications.Add(verdict.Verification);
            if (verdict.Finding is { } finding) findings.Add(finding);
        }
        return RuleResult.From(findings, verifications);
    }

    public static (Verification, Finding?)? Holds(string calculation, IReadOnlyList<Documents.Evidence> evidence) =>
        (new Verification(RuleOutcome.Holds, calculation, evidence), null);

    public static (Verification, Finding?)? CannotTell(string calculation, IReadOnlyList<Documents.Evidence> evidence, string reason) =>
        (new Verification(RuleOutcome.NotCheckable, calculation, evidence, reason), null);

    public static (Verification, Finding?)? Violated(string calculation, Finding finding) =>
        (new Verification(RuleOutcome.Violated, calculation, finding.Evidence), finding);
}
