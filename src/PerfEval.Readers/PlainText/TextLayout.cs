using PerfEval.Core.Documents;
using PerfEval.Readers.Content;
using PerfEval.Readers.PlainText.Tables;

namespace PerfEval.Readers.PlainText;

/// <summary>Paragraphs and tables of a plain text, found in one pass over its lines.</summary>
internal sealed class TextLayout
{
    private readonly TableCellCount _count;

    private TextLayout(ReadingLimits limits) => _count = new TableCellCount(limits);

    public List<Block> Blocks { get; } = [];

    public List<SourceTable> Tables { get; } = [];

    public static TextLayout Of(TextComposition composition, ReadingLimits limits)
    {
        var layout = new TextLayout(limits);
        var lines = TextLine.Split(composition.Text);
        var at = 0;
        foreach (var range in composition.Ranges)
        {
            layout.Lay(Until(lines, ref at, range.Start));
            if (range.Cells.Count > 0) layout.AddTable(range.Cells);
            Until(lines, ref at, range.End + 1);
        }
        layout.Lay(Until(lines, ref at, int.MaxValue));
        return layout;
    }

    private static List<TextLine> Until(List<TextLine> lines, ref int at, int position)
    {
        var first = at;
        while (at < lines.Count && lines[at].Start < position) at++;
        return lines[first..at];
    }

    private void Lay(List<TextLine> lines)
    {
        for (var at = 0; at < lines.Count;)
        {
            if (TabSeparatedTable.Find(lines, at) is { } separated)
            {
                AddTable(MergedGaps.Fill(separated));
                at += separated.Sum(r => r.Lines.Count);
            }
            else if (lines[at].BeginsWithTab)
            {
                var rows = FlattenedTable.ReadRows(lines, ref at);
                if (FlattenedTable.IsTable(rows)) AddTable(rows);
                else foreach (var line in rows.SelectMany(r => r.Lines)) AddBlock(line);
            }
            else AddBlock(lines[at++]);
        }
    }

    private void AddBlock(TextLine line)
    {
        var content = line.Content;
        if (content.Length > 0) Blocks.Add(new Block(content));
    }

    private void AddTable(List<FlattenedRow> rows) =>
        AddTable([.. rows.SelectMany((row, r) => row.Cells.Select((cell, column) => new TableCell(r, column, 1, 1, cell)))]);

    private void AddTable(IReadOnlyList<TableCell> cells)
    {
        _count.Add(cells.Count);
        Tables.Add(new SourceTable(Tables.Count, TextSpan.FromBounds(cells[0].Span.Start, cells[^1].Span.End), cells));
    }
}
