using PerfEval.Core.Documents;

namespace PerfEval.Web.DocumentView;

/// <summary>Draws what a cell holds: its words, and the tables within it (嵌套表格) at their place.</summary>
internal sealed class CellContent(MarkedText text, SourceTable table, IReadOnlyList<SourceTable> others)
{
    public CellPart Draw(TableCell cell, int height, int width)
    {
        var within = Within(cell);
        return within.Count == 0 ? new CellPart(height, width, [.. text.Segments(cell.Span)]) : new CellPart(height, width, []) { Parts = [.. Parts(cell.Span, within)] };
    }

    public static bool Holds(TableCell cell, SourceTable inner) => cell.Span.Length > 0 && inner.Span.Length > 0 && cell.Span.Contains(inner.Span);

    // Tables within the cell, without those within them.
    private List<SourceTable> Within(TableCell cell)
    {
        if (others.Count == 0 || cell.Span.Length == 0) return [];
        var inside = others.Where(t => t != table && Holds(cell, t) && !t.Cells.Any(c => Holds(c, table))).OrderBy(t => t.Span.Start).ThenByDescending(t => t.Span.Length).ToList();
        return [.. inside.Where((t, i) => !inside.Take(i).Any(outer => outer.Span.Contains(t.Span)))];
    }

    private IEnumerable<DocumentPart> Parts(TextSpan cell, List<SourceTable> within)
    {
        var at = cell.Start;
        foreach (var inner in within)
        {
            if (inner.Span.Start > at) yield return new ParagraphPart([.. text.Segments(TextSpan.FromBounds(at, inner.Span.Start))], null);
            yield return new TablePart(inner.Index, TableGrid.Rows(inner, text, others));
            at = inner.Span.End;
        }
        if (at < cell.End) yield return new ParagraphPart([.. text.Segments(TextSpan.FromBounds(at, cell.End))], null);
    }
}
