using System.Text;
using PerfEval.Core.Documents;
using PerfEval.Readers.PlainText;
using PerfEval.Readers.PlainText.Lines;

namespace PerfEval.Readers.Html;

/// <summary>Writes the canonical text of a page: a line for every paragraph, the cells of a table one below the other.</summary>
internal sealed class HtmlStory
{
    private readonly StringBuilder _text = new();
    private readonly List<FlowItem> _items;
    private readonly AsideKind?[] _kinds;

    private HtmlStory(List<FlowItem> items)
    {
        _items = items;
        _kinds = [.. items.Select(i => i.Kind)];
    }

    public string Text => _text.ToString();

    public List<Block> Blocks { get; } = [];

    public List<SourceTable> Tables { get; } = [];

    public List<Aside> Asides { get; } = [];

    public static HtmlStory Of(List<FlowItem> items)
    {
        var story = new HtmlStory(items);
        story.Write();
        return story;
    }

    private void Write()
    {
        var lines = _items.ConvertAll(i => i is FlowLine line ? line.Text : "");
        PortalChrome.Mark(lines, _kinds);
        // A line that ends with <br> may only have been broken at the width of some page.
        var wrap = new HardWrap(lines, _kinds, [.. _items.Select(i => i is FlowTable)]);
        for (var at = 0; at < _items.Count; at++)
        {
            if (_items[at] is FlowTable table) Write(table);
            else if (_kinds[at] is { } kind) Asides.Add(new Aside(kind, lines[at], Span: Write(lines[at])));
            else
            {
                var paragraph = new StringBuilder(lines[at]);
                var heading = ((FlowLine)_items[at]).HeadingLevel;
                for (; wrap.Continuation(at) is { } next && next == at + 1 && ((FlowLine)_items[next]).HeadingLevel == heading; at = next) LineJoin.Append(paragraph, lines[next]);
                Blocks.Add(new Block(Write(paragraph.ToString()), heading));
            }
        }
    }

    private void Write(FlowTable table, int? cellStart = null)
    {
        // A table in a cell that holds no words is nothing to read.
        if (cellStart is not null && table.Cells.All(c => string.IsNullOrWhiteSpace(c.Words))) return;
        var index = Tables.Count;
        Tables.Add(new SourceTable(index, default, []));
        var cells = table.Cells.Select(c => new TableCell(c.Row, c.Column, c.RowSpan, c.ColumnSpan, Write(c, cellStart))).ToList();
        Tables[index] = new SourceTable(index, TextSpan.FromBounds(cells[0].Span.Start, cells[^1].Span.End), cells);
    }

    /// <param name="cell">The cell.</param>
    /// <param name="around">Where the cell begins that its table lies in; null outside any.</param>
    private TextSpan Write(FlowCell cell, int? around)
    {
        var start = _text.Length;
        foreach (var item in cell.Items)
        {
            if (item is FlowTable table) Write(table, around ?? start);
            else Write(((FlowLine)item).Text);
        }
        var words = TextLine.Trim(_text.ToString(start, _text.Length - start), 0, _text.Length - start);
        if (words.Length > 0) return words with { Start = start + words.Start };
        if (around is null)
        {
            _text.Append('\n');
            return new TextSpan(start, 0);
        }
        // An empty cell at the end of a table must not reach beyond the words of the cell around it.
        while (start > around && char.IsWhiteSpace(_text[start - 1])) start--;
        return new TextSpan(start, 0);
    }

    private TextSpan Write(string line)
    {
        var span = new TextSpan(_text.Length, line.Length);
        _text.Append(line).Append('\n');
        return span;
    }
}
