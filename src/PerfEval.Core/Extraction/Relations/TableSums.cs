using System.Text.RegularExpressions;
using PerfEval.Core.Extraction.Tables;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Extraction.Relations;

/// <summary>
/// What a list of items with a total row claims: each money column adds up to its 合计; a 小计 to the rows above it. 其中 rows
/// only split the row before them.
/// </summary>
internal static partial class TableSums
{
    public static IEnumerable<RelationClaim> Of(IReadOnlyList<MoneyCell> cells, IReadOnlyList<Amount> amounts, IReadOnlyList<FundLine> funds)
    {
        var fundCells = funds.SelectMany(f => new[] { f.InitialBudget, f.AnnualBudget, f.Received, f.Executed, f.Balance }).OfType<Amount>().Select(a => a.Cell).ToHashSet();
        var amountAt = amounts.Where(a => a.Cell is not null).DistinctBy(a => a.Cell).ToDictionary(a => a.Cell!.Value);
        foreach (var column in cells.Where(c => c.Layout.Head(c.Index).Length > 0).GroupBy(c => (c.Layout, c.Layout.Cell(c.Index).Column, Head: c.Layout.HeadRowOf(c.Layout.Cell(c.Index).Row))))
        {
            var rows = column.Select(c => (Label: RowName(c), Amount: amountAt.GetValueOrDefault(c.Position)))
                .Where(r => r.Amount is not null && !fundCells.Contains(r.Amount.Cell)).Select(r => (r.Label, Amount: r.Amount!)).ToList();
            if (rows.Count >= 3 && AmountRoleWords.OfCell(column.First().Attribute) != AmountRole.UnitPrice && Claim(rows) is { } claim) yield return claim;
        }
    }

    private static RelationClaim? Claim(List<(string Label, Amount Amount)> rows)
    {
        var total = rows.FindIndex(r => TotalLabel().IsMatch(r.Label));
        if (total < 0) return null;
        var items = rows.Where((r, i) => i != total && !TotalLabel().IsMatch(r.Label)).ToList();
        var whole = items.Where(r => !r.Label.StartsWith("其中", StringComparison.Ordinal) && !Subtotal().IsMatch(r.Label)).Select(r => r.Amount).ToList();
        var subtotals = items.Where(r => Subtotal().IsMatch(r.Label)).Select(r => r.Amount).ToList();
        if (whole.Count < 2 && subtotals.Count < 2) return null;
        var readings = new List<Reading> { new("", [.. whole.Select(Operands.Of)]) };
        if (subtotals.Count > 1) readings.Add(new Reading("按小计相加", [.. subtotals.Select(Operands.Of)]));
        return new RelationClaim(RelationKind.Sum, Operands.Of(rows[total].Amount), readings, rows[total].Label);
    }

    /// <summary>True for the label of a total row: 合计, 支出合计, 总计.</summary>
    public static bool IsTotal(string label) => TotalLabel().IsMatch(label);

    private static string RowName(MoneyCell cell) => cell.Layout.Row(cell.Layout.Cell(cell.Index).Row).Select(cell.Layout.Words).FirstOrDefault(w => w.Length > 0 && !TableLayout.IsValue(w), "");

    [GeneratedRegex("^(?:支出|资金|项目|金额|总)?(?:合计|总计|共计|总额)(?:（.*）)?$|^合[ ]*计$")]
    private static partial Regex TotalLabel();

    [GeneratedRegex("小计")]
    private static partial Regex Subtotal();
}
