using PerfEval.Core.Documents;

namespace PerfEval.Core.Text;

/// <summary>Cells that fill a whole row of a table: chapters of a form and narrative set in a frame.</summary>
internal static class RowCells
{
    /// <summary>Characters from which a cell that is alone in its row is read as narrative.</summary>
    public const int NarrativeLength = 80;

    public static IEnumerable<TableCell> Alone(SourceDocument document, SourceTable table)
    {
        var filled = table.Cells.Where(c => !document.Folded.AsSpan(c.Span.Start, c.Span.Length).IsWhiteSpace()).ToList();
        var perRow = filled.SelectMany(c => Enumerable.Range(c.Row, c.RowSpan)).CountBy(row => row).ToDictionary();
        return filled.Where(c => perRow.GetValueOrDefault(c.Row) == 1);
    }
}
