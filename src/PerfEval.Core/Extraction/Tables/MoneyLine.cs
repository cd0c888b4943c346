using PerfEval.Core.Reports;

namespace PerfEval.Core.Extraction.Tables;

/// <summary>The amounts of one item of a money table (a source, a sub-project, a total): a row, or a column where the rows tell what was done.</summary>
/// <param name="Labels">The labels of the line, the outermost first: 道路硬化, 中央资金.</param>
/// <param name="HeadSource">The source whose columns alone the line holds; null for the line as a whole.</param>
internal sealed record MoneyLine(
    TableLayout Layout, int Head, bool IsColumn, int At, IReadOnlyList<string> Labels, FundSource? HeadSource, IReadOnlyList<(MoneyCell Cell, Amount Amount)> Cells)
{
    public string Label => Labels.LastOrDefault("");

    public Amount? Of(AmountRole role) => Cells.FirstOrDefault(c => c.Cell.Role == role).Amount;

    /// <summary>Every cell of the line with the words that say what it holds.</summary>
    public IEnumerable<(int Index, string Words)> Values()
    {
        if (!IsColumn && Head < 0) return Layout.Row(At).Where(i => Layout.LeftLabel(i).Length > 0).Select(i => (i, Layout.LeftLabel(i)));
        if (!IsColumn) return Layout.Row(At).Where(i => Layout.Head(i).Length > 0).Select(i => (i, Layout.Head(i)));
        return Enumerable.Range(Head + 1, Layout.RowCount - Head - 1).TakeWhile(r => Layout.HeadRowOf(r) == Head)
            .SelectMany(r => Layout.Row(r).Where(i => Layout.Cell(i).Column == At).Select(i => (i, Layout.LeadLabels(r).LastOrDefault(""))))
            .Where(v => v.Item2.Length > 0);
    }
}
