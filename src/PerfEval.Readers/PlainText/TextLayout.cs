using PerfEval.Core.Documents;
using PerfEval.Readers.Content;

namespace PerfEval.Readers.PlainText;

/// <summary>Paragraphs and tables of a plain text, found in one pass over its lines.</summary>
internal sealed class TextLayout
{
    private readonly List<TextLine> _lines;
    private readonly TableCellCount _count;

    private TextLayout(string text, ReadingLimits limits) =>
        (_lines, _count) = (TextLine.Split(text), new TableCellCount(limits));

    public List<Block> Blocks { get; } = [];

    public List<SourceTable> Tables { get; } = [];

    public static TextLayout Of(string text, ReadingLimits limits)
    {
        var layout = new TextLayout(text, limits);
        layout.Run();
        return layout;
    }

    private void Run()
    {
        for (var at = 0; at < _lines.Count;)
        {
            if (TabSeparatedTable.Find(_lines, at) is { } separated)
            {
                AddTable(separated);
                at += separated.Count;
            }
            else if (_lines[at].BeginsWithTab)
            {
                var rows = FlattenedTable.ReadRows(_lines, ref at);
                if (FlattenedTable.IsTable(rows)) AddTable(rows);
                else foreach (var line in rows.SelectMany(r => r.Lines)) AddBlock(line);
            }
            else AddBlock(_lines[at++]);
        }
    }

    private void AddBlock(TextLine line)
    {
        var content = line.Content;
        if (content.Length > 0) Blocks.Add(new Block(content));
    }

    private void AddTable(List<FlattenedRow> rows)
    {
        var cells = new List<TableCell>();
        for (var row = 0; row < rows.Count; row++)
        {
            _count.Add(rows[row].Cells.Count);
            for (var column = 0; column < rows[row].Cells.Count; column++)
                cells.Add(new TableCell(row, column, 1, 1, rows[row].Cells[column]));
        }
        Tables.Add(new SourceTable(Tables.Count, TextSpan.FromBounds(cells[0].Span.Start, cells[^1].Span.End), cells));
    }
}
