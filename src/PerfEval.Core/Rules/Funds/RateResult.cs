using PerfEval.Core.Reports;
using PerfEval.Core.Rules.Arithmetic;

namespace PerfEval.Core.Rules.Funds;

/// <summary>Checks printed rates against the two numbers they come from; the suggestion is the rate as it should be printed.</summary>
public static class RateResult
{
    public static RuleResult Of(SelfEvaluationReport report, RuleDescriptor rule, RelationKind kind, string lead) =>
        ClaimResult.Of(report, rule, c => c.Kind == kind, _ => lead, Meant);

    /// <summary>A rate is told but nothing that it could be computed from: not checkable, with the words.</summary>
    public static RuleResult WithoutAmounts(SelfEvaluationReport report, RateKind kind, string missing) =>
        RuleResult.From([], [.. report.Rates.Where(r => r.Kind == kind).Take(1)
            .Select(r => new Verification(RuleOutcome.NotCheckable, $"{r.Label}{r.Evidence.Quote}", [r.Evidence], $"“{r.Evidence.Quote}”{missing}"))]);

    private static string? Meant(AuditedClaim audited) =>
        audited.Verdict.Computed is { } computed ? Calculation.Like(audited.Claim.Stated, computed) : null;
}
