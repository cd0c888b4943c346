using System.Text;
using PerfEval.Core.Documents;
using PerfEval.Readers.PlainText.Lines;
using PerfEval.Readers.PlainText.Tables;

namespace PerfEval.Readers.PlainText;

/// <summary>
/// Makes the canonical text out of the lines of a file: paragraphs that were broken at a fixed width stand on one line, drawn tables are
/// taken apart into cells, what belongs to the page or the portal is set apart but kept.
/// </summary>
internal sealed class TextComposition
{
    private readonly string[] _lines;
    private readonly AsideKind?[] _kinds;
    private readonly Dictionary<int, DrawnTable> _tables;
    private readonly StringBuilder _text = new();

    private TextComposition(string text)
    {
        _lines = text.Split('\n');
        _kinds = PageFurniture.Find(_lines);
        PortalChrome.Mark(_lines, _kinds);
        _tables = DrawnTables.Find(_lines, _kinds);
    }

    public string Text => _text.ToString();

    /// <summary>Ranges of the text that no other table may take, in their order.</summary>
    public List<ComposedRange> Ranges { get; } = [];

    public List<Aside> Asides { get; } = [];

    public static TextComposition Of(string text)
    {
        var composition = new TextComposition(text);
        composition.Compose();
        return composition;
    }

    private void Compose()
    {
        var taken = new bool[_lines.Length];
        foreach (var (at, table) in _tables) Array.Fill(taken, true, at, table.Lines);
        var wrap = new HardWrap(_lines, _kinds, taken);
        for (var at = 0; at < _lines.Length;)
        {
            if (at > 0) _text.Append('\n');
            if (_kinds[at] is { } kind) AddAside(kind, _lines[at++]);
            else if (_tables.TryGetValue(at, out var table))
            {
                AddTable(table);
                at += table.Lines;
            }
            else at = AddParagraph(at, wrap);
        }
    }

    // Furniture that stands between the lines of a paragraph comes behind it.
    private int AddParagraph(int at, HardWrap wrap)
    {
        var between = new List<int>();
        _text.Append(_lines[at]);
        while (wrap.Continuation(at) is { } next)
        {
            between.AddRange(Enumerable.Range(at + 1, next - at - 1).Where(i => _kinds[i] is not null));
            LineJoin.Append(_text, _lines[next]);
            at = next;
        }
        foreach (var i in between)
        {
            _text.Append('\n');
            AddAside(_kinds[i]!.Value, _lines[i]);
        }
        return at + 1;
    }

    private void AddAside(AsideKind kind, string line)
    {
        var start = _text.Length;
        _text.Append(line);
        var words = line.Trim();
        if (words.Length == 0) return;
        Asides.Add(new Aside(kind, words, Span: new TextSpan(start + line.IndexOf(words, StringComparison.Ordinal), words.Length)));
        Ranges.Add(new ComposedRange(start, _text.Length, []));
    }

    private void AddTable(DrawnTable table)
    {
        var start = _text.Length;
        var cells = new List<TableCell>();
        foreach (var cell in table.Cells)
        {
            if (cells.Count > 0) _text.Append('\n');
            cells.Add(new TableCell(cell.Row, cell.Column, cell.RowSpan, cell.ColumnSpan, new TextSpan(_text.Length, cell.Text.Length)));
            _text.Append(cell.Text);
        }
        Ranges.Add(new ComposedRange(start, _text.Length, cells));
    }
}
