using PerfEval.Core.Reports;

namespace PerfEval.Core.Extraction.Relations;

/// <summary>Makes the claim that some amounts add up to another.</summary>
internal static class BreakdownClaims
{
    /// <summary>A sum of parts, or of funding sources when every part is named as one.</summary>
    public static RelationClaim Of(Amount total, IReadOnlyList<Amount> parts, string basis)
    {
        var kind = parts.All(p => FundSourceWords.Of(p.Label) is not null and not FundSource.Total) ? RelationKind.SourceSum : RelationKind.Sum;
        return new RelationClaim(kind, Operands.Of(total), [new Reading("", [.. parts.Select(Operands.Of)])], basis);
    }
}
