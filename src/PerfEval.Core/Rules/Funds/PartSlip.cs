using PerfEval.Core.Reports;
using PerfEval.Core.Rules.Arithmetic;

namespace PerfEval.Core.Rules.Funds;

/// <summary>漏项或重项: the difference of a failing sum is exactly one part that was left out of the total, counted twice, or not listed.</summary>
/// <param name="Explanation">Chinese clause for the message.</param>
/// <param name="Total">The total that the parts come to, when the total is what is wrong.</param>
public sealed record PartSlip(string Explanation, string? Total)
{
    public static PartSlip? Of(RelationClaim claim, RelationVerdict verdict, IReadOnlyList<Amount> amounts)
    {
        if (claim.Kind is not (RelationKind.Sum or RelationKind.SourceSum) || verdict.Computed is not { } computed) return null;
        var (parts, total) = (verdict.Reading.Operands, Calculation.Like(claim.Stated, computed));
        var missing = claim.Stated.Value.Value - computed;
        bool IsDifference(Operand part) => Math.Abs(Math.Abs(missing) - part.Value.Value) <= (claim.Stated.Value.High - claim.Stated.Value.Low + part.Value.High - part.Value.Low) / 2;
        if (missing < 0 && Only(parts, p => IsDifference(p) && Holds(claim, [.. parts.Where(o => o != p)])) is { } left)
        {
            return new($"差额恰等于“{Wording.Named(left)}”，疑合计漏加该项", parts.Count > 2 ? total : null);
        }
        if (missing > 0 && Only(parts, p => IsDifference(p) && Holds(claim, [.. parts, p])) is { } twice) return new($"差额恰等于“{Wording.Named(twice)}”，疑合计将该项计了两次", total);
        if (missing <= 0) return null;
        var listed = parts.Append(claim.Stated).Select(o => o.Evidence.Span).ToHashSet();
        var near = amounts.Where(a => !listed.Contains(a.Span) && !a.Value.Approximate && IsNear(a, claim.Stated)).Select(Wording.AsOperand).ToList();
        return Only(near, a => IsDifference(a) && Holds(claim, [.. parts, a])) is { } unlisted ? new($"差额恰等于“{Wording.Named(unlisted)}”，疑明细漏列该项", null) : null;
    }

    private static Operand? Only(IReadOnlyList<Operand> candidates, Func<Operand, bool> fits) =>
        candidates.Where(c => c.Value.Value != 0 && fits(c)).Take(2).ToList() is [var only] ? only : null;

    private static bool Holds(RelationClaim claim, IReadOnlyList<Operand> operands) =>
        RelationCheck.Check(claim, new Reading("", operands)).Outcome == RelationOutcome.Holds;

    // In the same table, or within some sentences of the total: elsewhere an equal amount is chance.
    private static bool IsNear(Amount amount, Operand stated) =>
        amount.Cell is { } cell ? stated.Amount?.Cell?.Table == cell.Table
        : stated.Amount?.Cell is null && Math.Abs(amount.Span.Start - stated.Evidence.Span.Start) < 200;
}
