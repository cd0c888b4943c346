using PerfEval.Core.Analysis;
using PerfEval.Core.Documents;
using PerfEval.Storage.Analysis;

namespace PerfEval.Web.DocumentView;

/// <summary>Draws a document as it looks: headings, paragraphs and tables in reading order, every word of the text once.</summary>
public static class DocumentParts
{
    public const int TitleLevel = 0;

    private const int ShortestTitleLine = 4;

    public static IReadOnlyList<DocumentPart> Draw(
        DocumentLayout layout, IReadOnlyList<SectionInfo> sections, IEnumerable<Mark> marks, string? title = null)
    {
        ArgumentNullException.ThrowIfNull(layout);
        ArgumentNullException.ThrowIfNull(sections);
        var text = new MarkedText(layout.Text, marks.Concat(RunInHeadings(sections)));
        var parts = new List<DocumentPart>();
        var drawnTo = 0;
        var firstChapter = sections.Count == 0 ? int.MaxValue : sections.Min(s => s.Span.Start);
        var pieces = layout.Blocks.Select(b => (b.Span, Block: (Block?)b, Table: (SourceTable?)null))
            .Concat(layout.Tables.Where(t => !IsWithinCell(layout, t)).Select(t => (t.Span, Block: (Block?)null, Table: (SourceTable?)t)))
            .OrderBy(p => p.Span.Start);
        foreach (var (span, block, table) in pieces)
        {
            Stray(TextSpan.FromBounds(drawnTo, Math.Max(drawnTo, span.Start)));
            if (block is not null) parts.Add(new ParagraphPart([.. text.Segments(span)], IsTitle(block) ? TitleLevel : Level(layout.Text, block, sections)));
            if (table is not null) AddTable(table);
            drawnTo = Math.Max(drawnTo, span.End);
        }
        Stray(TextSpan.FromBounds(drawnTo, Math.Max(drawnTo, layout.Text.Length)));
        return parts;

        void AddTable(SourceTable table)
        {
            parts.Add(new TablePart(table.Index, TableGrid.Rows(table, text, layout.Tables)));
            var at = table.Span.Start;
            foreach (var cell in table.Cells.OrderBy(c => c.Span.Start))
            {
                Stray(TextSpan.FromBounds(at, Math.Max(at, cell.Span.Start)));
                at = Math.Max(at, cell.Span.End);
            }
            Stray(TextSpan.FromBounds(at, Math.Max(at, table.Span.End)));
        }

        // A title may run over several paragraphs, all above the first chapter.
        bool IsTitle(Block block)
        {
            var line = Trimmed(layout.Text, block.Span);
            return title is not null && line.Length >= ShortestTitleLine && line.End <= firstChapter
                && Unspaced(title).Contains(Unspaced(layout.Text.Substring(line.Start, line.Length)), StringComparison.Ordinal);
        }

        // Words that no paragraph and no cell holds are shown all the same.
        void Stray(TextSpan gap)
        {
            if (gap.End > layout.Text.Length || string.IsNullOrWhiteSpace(layout.Text.Substring(gap.Start, gap.Length))) return;
            parts.Add(new ParagraphPart([.. text.Segments(gap)], null));
        }
    }

    // A table within a cell is drawn there.
    private static bool IsWithinCell(DocumentLayout layout, SourceTable table) =>
        layout.Tables.Any(o => o != table && o.Span.Contains(table.Span) && o.Cells.Any(c => CellContent.Holds(c, table)) && !table.Cells.Any(c => CellContent.Holds(c, o)));

    private static int? Level(string text, Block block, IReadOnlyList<SectionInfo> sections)
    {
        var words = Trimmed(text, block.Span);
        if (words.Length == 0) return null;
        var section = sections.FirstOrDefault(s => s.Span.Start <= words.Start && words.End <= s.Span.Start + s.Span.Length);
        return block.HeadingLevel ?? section?.Depth;
    }

    // “（一）资金情况。项目资金…”: a heading that its paragraph goes on after is only set bold.
    private static IEnumerable<Mark> RunInHeadings(IReadOnlyList<SectionInfo> sections) =>
        sections.Select((s, i) => Mark.Of($"h{i}", s.Span, "heading"));

    private static string Unspaced(string words) => string.Concat(words.Where(c => !char.IsWhiteSpace(c)));

    private static TextSpan Trimmed(string text, TextSpan span)
    {
        var (start, end) = (span.Start, Math.Min(span.End, text.Length));
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return TextSpan.FromBounds(start, end);
    }
}
