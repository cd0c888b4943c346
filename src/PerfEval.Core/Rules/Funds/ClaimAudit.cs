using System.Runtime.CompilerServices;
using PerfEval.Core.Documents;
using PerfEval.Core.Reports;
using PerfEval.Core.Rules.Arithmetic;

namespace PerfEval.Core.Rules.Funds;

/// <summary>
/// Checks every claim of a report once, for all rules: evaluates it, explains before accusing, and folds the claims that fail
/// because of one wrong number under the claim that tells it best. One cause, one finding.
/// </summary>
public static class ClaimAudit
{
    private static readonly ConditionalWeakTable<SelfEvaluationReport, IReadOnlyList<AuditedClaim>> Known = [];

    public static IReadOnlyList<AuditedClaim> Of(SelfEvaluationReport report) => Known.GetValue(report, Audit);

    private static IReadOnlyList<AuditedClaim> Audit(SelfEvaluationReport report)
    {
        var claims = report.Claims.Concat(FundLineClaims.Of(report)).Select(c => new AuditedClaim(c, RelationCheck.Check(c))).ToList();
        var confirmed = Confirmed(claims);
        for (var i = 0; i < claims.Count; i++)
        {
            if (claims[i].Fails) claims[i] = Diagnose(claims[i], confirmed, report.Amounts);
        }
        for (var i = 0; i < claims.Count; i++)
        {
            if (claims[i] is { Fails: true, Correction: null }) claims[i] = claims[i] with { Correction = Corroborated(claims[i], claims, confirmed) };
        }
        return ClaimFold.Fold(claims);
    }

    // A slip is looked for by trying every number: beyond so many a sum is told as it is.
    private const int MostOperands = 200;

    private static AuditedClaim Diagnose(AuditedClaim failing, HashSet<TextSpan> confirmed, IReadOnlyList<Amount> amounts)
    {
        if (failing.Claim.Readings.Any(r => r.Operands.Count > MostOperands)) return failing;
        var units = UnitSlip.Of(failing.Claim).OrderBy(s => confirmed.Contains(s.Correction.Span)).ToList();
        if (units.Count > 0) return failing with { UnitSlips = units, Correction = units[0].Correction };
        var digits = DigitSlip.Of(failing.Claim, failing.Verdict).Where(s => !confirmed.Contains(s.Correction.Span)).ToList();
        var part = PartSlip.Of(failing.Claim, failing.Verdict, amounts);
        return failing with { DigitSlips = digits, PartSlip = part, Correction = part is null && digits is [var only] ? only.Correction : null };
    }

    // A number that takes part in a relation that holds is likely right. A ceiling says nothing of it.
    private static HashSet<TextSpan> Confirmed(IEnumerable<AuditedClaim> claims) =>
        [.. claims.Where(c => c.Verdict.Outcome == RelationOutcome.Holds && c.Claim.Kind is not (RelationKind.Ceiling or RelationKind.Equal))
            .SelectMany(c => Wording.Places(c.Claim, c.Verdict.Reading)).Select(e => e.Span)];

    // The number that, made right for this sum, makes another failing relation right too.
    private static Correction? Corroborated(AuditedClaim failing, List<AuditedClaim> claims, HashSet<TextSpan> confirmed)
    {
        if (!RelationFormula.IsLinear(failing.Claim.Kind) || failing.Verdict.Computed is not { } computed) return null;
        var (stated, operands) = (failing.Claim.Stated, failing.Verdict.Reading.Operands);
        var missing = stated.Value.Value - computed;
        return operands.Select((o, i) => DigitSlip.Solved(o, RelationFormula.Sign(failing.Claim.Kind, i) * missing))
            .Prepend(DigitSlip.Solved(stated, -missing)).OfType<Correction>()
            .Where(c => !confirmed.Contains(c.Span) && c.Repairs(failing.Claim, failing.Verdict.Reading))
            .FirstOrDefault(c => claims.Exists(other => other.Fails && other.UnitSlips.Count == 0 && other.Claim != failing.Claim
                && !ClaimFold.IsRepeated(failing, other) && c.Explains(other.Claim)));
    }
}
