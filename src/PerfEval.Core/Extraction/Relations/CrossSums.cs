using PerfEval.Core.Extraction.Tables;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Extraction.Relations;

/// <summary>What columns below 合计 | 中央 | 省级 | 县级, or 一季度 … 四季度 | 合计, claim of each row: the total is the sum of its columns.</summary>
internal static class CrossSums
{
    public static IEnumerable<RelationClaim> Of(IReadOnlyList<MoneyCell> cells, IReadOnlyList<Amount> amounts)
    {
        var amountAt = amounts.Where(a => a.Cell is not null).DistinctBy(a => a.Span).ToDictionary(a => a.Span);
        foreach (var block in cells.Where(c => c.HasHead && !c.IsIndicator && !c.IsTransposed && amountAt.ContainsKey(c.Span)).GroupBy(c => (c.Layout, Head: c.Layout.HeadRowOf(c.Row), Upper: Upper(c))))
        {
            var rows = block.GroupBy(c => c.Row).Select(r => (Total: r.Where(IsTotal).ToList(), Parts: r.Where(c => !IsTotal(c)).ToList()))
                .Where(r => r.Total.Count == 1 && r.Parts.Count > 1).ToList();
            if (rows.Count == 0) continue;
            var sources = rows.TrueForAll(r => r.Parts.TrueForAll(p => p.HeadSource is not null));
            // Columns of one kind only: 预算数 | 支出数 | 合计 adds nothing up.
            if (!sources && rows.Exists(r => r.Parts.Exists(p => p.Role != r.Total[0].Role && p.Role is not null))) continue;
            var holding = rows.Count(r => Fit.Sum(amountAt[r.Total[0].Span].Value, r.Parts.Select(p => amountAt[p.Span].Value)));
            if (!sources && holding < Math.Max(2, rows.Count / 2)) continue;
            foreach (var (total, parts) in rows)
            {
                yield return new RelationClaim(sources ? RelationKind.SourceSum : RelationKind.Sum, Operands.Of(amountAt[total[0].Span]),
                    [new Reading("", [.. parts.Select(p => Operands.Of(amountAt[p.Span]))])], "合计栏");
            }
        }
    }

    private static string Upper(MoneyCell cell) => string.Concat(cell.Layout.HeadParts(cell.Index).SkipLast(1));

    private static bool IsTotal(MoneyCell cell) => cell.HeadSource == FundSource.Total || TotalWords.IsTotal(cell.Layout.HeadParts(cell.Index)[^1]) || TotalWords.IsSubtotal(cell.Layout.HeadParts(cell.Index)[^1]);
}
