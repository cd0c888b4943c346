using System.Text;
using PerfEval.Core.Documents;
using PerfEval.Readers.Content;
using PerfEval.Readers.Layout.Grids;
using PerfEval.Readers.Layout.Lines;
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
        var span = Write([lines]);
        if (span.Length > 0) _blocks.Add(new Block(span, headingLevel));
    }

    public void AddTable(IReadOnlyList<GridCell> cells, Func<int, IReadOnlyList<IReadOnlyList<PrintedLine>>> words)
    {
        _count.Add(cells.Count);
        var written = cells.Select((c, i) => new TableCell(c.Row, c.Column, c.RowSpan, c.ColumnSpan, Write(words(i)))).ToList();
        _tables.Add(new SourceTable(_tables.Count, TextSpan.FromBounds(written[0].Span.Start, written[^1].Span.End), written));
    }

    public SourceDocument Document(Core.Documents.DocumentFormat format, DrawnPages pages) => new(format, _text.ToString(), _blocks, _tables, pages.Notes,
        new PagePlaces([.. pages.Pages.Select(p => new SourcePage(p.Number, p.Width, p.Height, p.Turn, p.Recognized))], _places))
    {
        Recognized = _recognized,
    };

    private TextSpan Write(IReadOnlyList<IReadOnlyList<PrintedLine>> paragraphs)
    {
        var start = _text.Length;
        foreach (var paragraph in paragraphs)
        {
            if (_text.Length > start) _text.Append('\n');
            for (var i = 0; i < paragraph.Count; i++) Write(paragraph[i]);
        }
        if (_text.Length > limits.Characters) throw new UnreadableDocumentException($"文字过多：超过{limits.Characters}字的上限");
        var span = TextSpan.FromBounds(start, _text.Length);
        _text.Append('\n');
        return span;
    }

    private void Write(PrintedLine line)
    {
        if (_text.Length > 0 && NeedsBlank(_text[^1], line.Text[0])) _text.Append(' ');
        var span = new TextSpan(_text.Length, line.Text.Length);
        _text.Append(line.Text);
        _places.Add(new PlacedText(span, line.Page, line.Box.Top, line.Box.Bottom, line.Edges));
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
