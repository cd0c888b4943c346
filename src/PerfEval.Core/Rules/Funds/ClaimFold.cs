using PerfEval.Core.Reports;

namespace PerfEval.Core.Rules.Funds;

/// <summary>Folds claims that are off for one cause under the one that tells it best: a unit slip before a named number before the first.</summary>
public static class ClaimFold
{
    public static IReadOnlyList<AuditedClaim> Fold(List<AuditedClaim> claims)
    {
        var strongestFirst = Enumerable.Range(0, claims.Count).Where(i => claims[i].IsOff)
            .OrderBy(i => claims[i].UnitSlips.Count > 0 ? 0 : claims[i].Correction is not null ? 1 : 2);
        foreach (var i in strongestFirst.ToList())
        {
            if (claims[i].FoldedUnder is not null) continue;
            for (var j = 0; j < claims.Count; j++)
            {
                if (j != i && claims[j] is { IsOff: true, FoldedUnder: null } other && IsSameCause(claims[i], other)) claims[j] = other with { FoldedUnder = claims[i].Claim };
            }
        }
        return claims;
    }

    /// <summary>The same numbers claimed twice: 合计 = parts read from the layout and from the words, or one payment over two ceilings.</summary>
    public static bool IsRepeated(AuditedClaim one, AuditedClaim other)
    {
        if (one.Claim.Kind == RelationKind.Ceiling || other.Claim.Kind == RelationKind.Ceiling)
        {
            return one.Claim.Kind == other.Claim.Kind && one.Verdict.Reading.Operands[0].Evidence.Span == other.Verdict.Reading.Operands[0].Evidence.Span;
        }
        var (places, others) = (Wording.Places(one.Claim, one.Verdict.Reading), Wording.Places(other.Claim, other.Verdict.Reading));
        return places.Select(e => e.Span).ToHashSet().SetEquals(others.Select(e => e.Span));
    }

    private static bool IsSameCause(AuditedClaim cause, AuditedClaim other) =>
        IsRepeated(cause, other) || (other.Fails && cause.Correction is { } correction && correction.Explains(other.Claim));
}
