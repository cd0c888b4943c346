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
            if (rows.Count < 3 || AmountRoleWords.OfCell(column.First().Attribute) == AmountRole.UnitPrice) continue;
            foreach (var claim in Subtotals(rows).Append(Total(rows)).OfType<RelationClaim>()) yield return claim;
        }
    }

    // Each 小计 is of the items since the one before.
    private static IEnumerable<RelationClaim?> Subtotals(List<(string Label, Amount Amount)> rows)
    {
        var items = new List<Amount>();
        foreach (var (label, amount) in rows)
        {
            if (Subtotal().IsMatch(label))
            {
                if (items.Count > 1) yield return Claim(amount, label, [Plain(items)]);
                items.Clear();
            }
            else if (!TotalLabel().IsMatch(label) && !IsSubRow(label)) items.Add(amount);
        }
    }

    private static RelationClaim? Total(List<(string Label, Amount Amount)> rows)
    {
        var total = rows.FindIndex(r => TotalLabel().IsMatch(r.Label));
        if (total < 0) return null;
        var items = rows.Where(r => !TotalLabel().IsMatch(r.Label) && !IsSubRow(r.Label)).ToList();
        var whole = items.Where(r => !Subtotal().IsMatch(r.Label)).Select(r => r.Amount).ToList();
        var bySubtotal = new List<Amount>();
        foreach (var (label, amount) in items)
        {
            if (!Subtotal().IsMatch(label)) bySubtotal.Add(amount);
            else
            {
                // The items that a 小计 sums up give way to it.
                var covered = items.TakeWhile(r => r.Amount != amount).Reverse().TakeWhile(r => !Subtotal().IsMatch(r.Label)).Select(r => r.Amount).ToHashSet();
                bySubtotal.RemoveAll(covered.Contains);
                bySubtotal.Add(amount);
            }
        }
        if (whole.Count < 2) return null;
        var readings = new List<Reading> { Plain(whole) };
        if (bySubtotal.Count < whole.Count) readings.Add(Plain(bySubtotal) with { Name = "按小计相加" });
        return Claim(rows[total].Amount, rows[total].Label, readings);
    }

    private static Reading Plain(IEnumerable<Amount> amounts) => new("", [.. amounts.Select(Operands.Of)]);

    private static RelationClaim Claim(Amount stated, string label, IReadOnlyList<Reading> readings) =>
        new(RelationKind.Sum, Operands.Of(stated), readings, label);

    private static bool IsSubRow(string label) => label.StartsWith("其中", StringComparison.Ordinal);

    private static string RowName(MoneyCell cell) => cell.Layout.Row(cell.Layout.Cell(cell.Index).Row).Select(cell.Layout.Words).FirstOrDefault(w => w.Length > 0 && !TableLayout.IsValue(w), "");

    [GeneratedRegex("^(?:支出|资金|项目|金额|总)?(?:合计|总计|共计|总额)(?:（.*）)?$|^合[ ]*计$")]
    private static partial Regex TotalLabel();

    [GeneratedRegex("小计")]
    private static partial Regex Subtotal();
}
