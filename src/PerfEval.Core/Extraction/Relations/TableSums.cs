using PerfEval.Core.Extraction.Tables;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Extraction.Relations;

/// <summary>
/// What a list of items with a total row claims: each money column adds up to its 合计; a 小计 to its own rows. Which rows make up a
/// total is told by their labels; a way that holds in another column is proven.
/// </summary>
internal static class TableSums
{
    public static IEnumerable<RelationClaim> Of(IReadOnlyList<MoneyCell> cells, IReadOnlyList<Amount> amounts, IReadOnlyList<FundLine> funds)
    {
        var fundCells = funds.SelectMany(f => new[] { f.InitialBudget, f.AnnualBudget, f.Received, f.Executed, f.Balance }).OfType<Amount>().Select(a => a.Span).ToHashSet();
        var amountAt = amounts.Where(a => a.Cell is not null).DistinctBy(a => a.Span).ToDictionary(a => a.Span);
        // 累计拨付 of each instalment adds nothing up.
        foreach (var block in cells.Where(c => c.HasHead && !c.IsIndicator && !c.IsSoFar && amountAt.ContainsKey(c.Span)).GroupBy(c => (c.Layout, Head: c.Layout.HeadRowOf(c.Row), c.IsTransposed)))
        {
            var lines = block.GroupBy(c => c.Line.At).OrderBy(g => g.Key).Select(g => (At: g.Key, Labels: Labels(g.First()))).ToList();
            var at = lines.Select((l, i) => (l.At, i)).ToDictionary(l => l.At, l => l.i);
            var columns = block.GroupBy(c => c.Series.At).Select(g => g.Where(c => c.Role != AmountRole.UnitPrice).ToDictionary(c => at[c.Line.At], c => amountAt[c.Span])).ToList();
            foreach (var schemes in SumSchemes.Of([.. lines.Select(l => l.Labels)]).GroupBy(s => s.Total))
            {
                foreach (var claim in Claims([.. schemes], columns, lines[schemes.Key].Labels.FirstOrDefault("")))
                {
                    if (!fundCells.Contains(claim.Stated.Evidence.Span) || claim.Readings.Any(r => r.Operands.Any(o => !fundCells.Contains(o.Evidence.Span)))) yield return claim;
                }
            }
        }
    }

    private static IReadOnlyList<string> Labels(MoneyCell cell) => cell.IsTransposed ? [cell.RowLabel] : cell.Layout.LeadLabels(cell.Row);

    private static IEnumerable<RelationClaim> Claims(List<SumScheme> schemes, List<Dictionary<int, Amount>> columns, string basis)
    {
        var proven = schemes.ToDictionary(s => s, s => columns.Count(c => Holds(s, c)));
        // What holds in more columns is meant; what isn't clear and holds nowhere claims nothing.
        var ordered = schemes.OrderByDescending(s => proven[s]).ToList();
        foreach (var column in columns.Where(c => c.ContainsKey(schemes[0].Total)))
        {
            var usable = ordered.Where(s => Members(s, column).Count > 1 && (s.IsClear || proven[s] > 0)).ToList();
            if (usable.Count == 0) continue;
            yield return new RelationClaim(RelationKind.Sum, Operands.Of(column[schemes[0].Total]),
                [.. usable.Select(s => new Reading(s.Name, [.. Members(s, column).Select(Operands.Of)]))], basis);
        }
    }

    private static bool Holds(SumScheme scheme, Dictionary<int, Amount> column) =>
        column.TryGetValue(scheme.Total, out var total) && total.Yuan != 0 && Members(scheme, column) is { Count: > 1 } members && Fit.Sum(total.Value, members.Select(m => m.Value));

    // A blank cell adds nothing.
    private static List<Amount> Members(SumScheme scheme, Dictionary<int, Amount> column) =>
        [.. scheme.Members.Where(column.ContainsKey).Select(m => column[m])];
}
