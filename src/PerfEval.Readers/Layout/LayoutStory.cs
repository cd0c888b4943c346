using System.Text;
using PerfEval.Core.Documents;
using PerfEval.Readers.Content;
using PerfEval.Readers.Layout.Lines;
using PerfEval.Readers.Layout.Paragraphs;
using PerfEval.Readers.Layout.Tables;
using PerfEval.Readers.Pages;

namespace PerfEval.Readers.Layout;

/// <summary>Writes the canonical text of laid out pages, with the place of every run.</summary>
internal sealed class LayoutStory(ReadingLimits limits)
{
    private readonly StringBuilder _text = new();
    private readonly TableCellCount _count = new(limits);
    private readonly List<Block> _blocks = [];
    private readonly List<SourceTable> _tables = [];
    private readonly List<PlacedText> _places = [];
    private readonly List<RecognizedText> _recognized = [];

    public void AddParagraph(IReadOnlyList<PrintedLine> lines, int? headingLevel)
    {
        var start = _text.Length;
        Write(lines);
        _blocks.Add(new Block(EndLine(start), headingLevel));
    }

    public void AddTable(LaidTable table)
    {
        _count.Add(table.Cells.Count);
        var index = _tables.Count;
        _tables.Add(null!);
        var columns = new TableColumns(table);
        var cells = new List<TableCell>();
        foreach (var cell in table.Cells)
        {
            var (column, span) = columns.Of(cell);
            cells.Add(new TableCell(cell.Row, column, cell.RowSpan, span, WriteCell(cell)));
        }
        _tables[index] = new SourceTable(index, TextSpan.FromBounds(cells[0].Span.Start, cells[^1].Span.End), cells);
    }

    public SourceDocument Document(Core.Documents.DocumentFormat format, DrawnPages pages, IReadOnlyList<Aside> asides) => new(format, _text.ToString(), _blocks, _tables, pages.Notes,
        new PagePlaces([.. pages.Pages.Select(p => new SourcePage(p.Number, p.Width, p.Height, p.Turn, p.Recognized, p.Skew))], _places))
    {
        Recognized = _recognized,
        Asides = asides,
    };

    // Paragraphs and the tables between them, from top to bottom
    private TextSpan WriteCell(LaidCell cell)
    {
        var start = _text.Length;
        var lines = new Queue<PrintedLine>(cell.Lines);
        foreach (var table in cell.Nested)
        {
            var above = new List<PrintedLine>();
            while (lines.Count > 0 && !IsAbove(table, lines.Peek())) above.Add(lines.Dequeue());
            WriteLines(above, cell);
            AddTable(table);
        }
        WriteLines([.. lines], cell);
        if (_text.Length > start) _text.Length--;
        return EndLine(start);
    }

    private void WriteLines(List<PrintedLine> lines, LaidCell cell)
    {
        if (lines.Count == 0) return;
        foreach (var paragraph in CellParagraphs.Join(lines, cell.Left, cell.Right))
        {
            Write(paragraph);
            _text.Append('\n');
        }
    }

    private static bool IsAbove(LaidTable table, PrintedLine line) =>
        table.FirstPage.Number < line.Page.Number || (table.FirstPage.Number == line.Page.Number && table.Top < line.Box.Top);

    private TextSpan EndLine(int start)
    {
        if (_text.Length > limits.Characters) throw new UnreadableDocumentException($"文字过多：超过{limits.Characters}字的上限");
        var span = TextSpan.FromBounds(start, _text.Length);
        _text.Append('\n');
        return span;
    }

    private void Write(IReadOnlyList<PrintedLine> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0 && NeedsBlank(_text[^1], lines[i].Text[0])) _text.Append(' ');
            Write(lines[i]);
        }
    }

    private void Write(PrintedLine line)
    {
        var span = new TextSpan(_text.Length, line.Text.Length);
        _text.Append(line.Text);
        _places.Add(new PlacedText(span, line.Page.Number, line.Box.Top, line.Box.Bottom, line.Edges));
        if (line.Confidences is not { } confidences) return;
        for (var i = 0; i < confidences.Length;)
        {
            var end = i + 1;
            while (end < confidences.Length && confidences[end] == confidences[i]) end++;
            _recognized.Add(new RecognizedText(new TextSpan(span.Start + i, end - i), confidences[i]));
            i = end;
        }
    }

    // Words that a line end parts; figures and Chinese characters run on.
    private static bool NeedsBlank(char before, char after) =>
        GlyphMeasures.IsWordLetter(after) && (GlyphMeasures.IsWordLetter(before) || before is ',' or '.' or ';' or ')');
}
