namespace PerfEval.Core.Documents;

/// <summary>A table (表格): its cells in reading order. Where a flattened file lost the merging, a merged-away cell may stand as an empty one.</summary>
public sealed record SourceTable(int Index, TextSpan Span, IReadOnlyList<TableCell> Cells)
{
    public int RowCount => Cells.Count == 0 ? 0 : Cells.Max(c => c.Row + c.RowSpan);

    public IEnumerable<TableCell> RowCells(int row) => Cells.Where(c => c.Row == row);
}
