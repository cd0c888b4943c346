using PerfEval.Core.Reports;

namespace PerfEval.Core.Extraction.Tables;

/// <summary>Gathers the money cells of all tables into lines.</summary>
internal static class MoneyLines
{
    public static IReadOnlyList<MoneyLine> Of(IReadOnlyList<MoneyCell> cells, IReadOnlyList<Amount> amounts)
    {
        var amountAt = amounts.Where(a => a.Cell is not null).DistinctBy(a => a.Span).ToDictionary(a => a.Span);
        var lines = new List<MoneyLine>();
        foreach (var group in cells.Where(c => !c.IsIndicator && amountAt.ContainsKey(c.Span)).GroupBy(c => (c.Line, Source: c.HeadSource is FundSource.Total ? null : c.HeadSource)))
        {
            var (layout, head, isColumn, at) = group.Key.Line;
            var first = group.First();
            var labels = isColumn ? [first.RowLabel] : first.HasHead ? layout.LeadLabels(at) : [first.RowLabel];
            lines.Add(new MoneyLine(layout, head, isColumn, at, labels, group.Key.Source, [.. group.Select(c => (c, amountAt[c.Span]))]));
        }
        return lines;
    }
}
