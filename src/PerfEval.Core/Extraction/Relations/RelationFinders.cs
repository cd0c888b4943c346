using PerfEval.Core.Extraction.Tables;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Extraction.Relations;

/// <summary>Every relation that a report claims, found in this order: what is part of a total must be known before balances and rates are.</summary>
internal static class RelationFinders
{
    /// <summary>Which amounts make up which total.</summary>
    public static IReadOnlyList<RelationClaim> Breakdowns(Narrative narrative, IReadOnlyList<Section> sections, IReadOnlyList<MoneyCell> cells, IReadOnlyList<Amount> amounts, IReadOnlyList<FundLine> funds)
    {
        var claims = new List<RelationClaim>();
        foreach (var claim in TableSums.Of(cells, amounts, funds).Concat(CrossSums.Of(cells, amounts))
            .Concat(BreakdownFinder.Find(narrative)).Concat(ClosingTotalFinder.Find(narrative)).Concat(ListBreakdownFinder.Find(narrative)).Concat(SubProjectFinder.Find(narrative, sections)))
        {
            if (!claims.Exists(c => SameRelation(c, claim))) claims.Add(claim);
        }
        return claims;
    }

    /// <summary>Products, adjustments, balances, rates and ceilings.</summary>
    public static IEnumerable<RelationClaim> Others(Narrative narrative, IReadOnlyList<MoneyCell> cells, IReadOnlyList<Amount> amounts, IReadOnlyList<FundLine> funds, IReadOnlyList<Rate> rates, int? fiscalYear) =>
        FundClaims.Of(funds).Concat(TableRowClaims.Of(narrative.Document, cells, amounts, funds, rates))
            .Concat(ProductFinder.Find(narrative))
            .Concat(Adjustments(narrative, amounts, funds))
            .Concat(BalanceFinder.Find(narrative))
            .Concat(RateFinder.Find(narrative, rates, fiscalYear))
            .Concat(Completions(narrative, rates))
            .Concat(GrowthFinder.Find(narrative, rates))
            .Concat(CountGrowthFinder.Find(narrative, rates))
            .Concat(CapitalAmountFinder.Find(narrative.Document, amounts))
            .Concat(CeilingFinder.Find(narrative, amounts, fiscalYear));

    private static List<RelationClaim> Completions(Narrative narrative, IReadOnlyList<Rate> rates)
    {
        var named = CompletionFinder.Find(narrative, rates).ToList();
        return [.. named, .. CountShareFinder.Find(narrative, rates, named.Select(c => c.Stated.Evidence.Span).ToHashSet())];
    }

    private static IEnumerable<RelationClaim> Adjustments(Narrative narrative, IReadOnlyList<Amount> amounts, IReadOnlyList<FundLine> funds)
    {
        var told = AdjustmentFinder.Find(narrative).ToList();
        return told.Count > 0 ? told : AdjustmentFinder.OfForm(narrative.Text, amounts, funds);
    }

    // The same total and a shared part: the words claim one breakdown twice (其中… 合计…).
    private static bool SameRelation(RelationClaim a, RelationClaim b) =>
        a.Stated.Evidence.Span == b.Stated.Evidence.Span
        && a.Readings[0].Operands.Any(o => b.Readings[0].Operands.Any(p => p.Evidence.Span == o.Evidence.Span));
}
