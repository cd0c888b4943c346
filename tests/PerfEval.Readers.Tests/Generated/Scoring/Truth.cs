using System.Text;
using PerfEval.Readers.Tests.Generated.Making;

namespace PerfEval.Readers.Tests.Generated.Scoring;

/// <summary>What must be read out of a made report: lines and cells in reading order, the squeezed text of all, tables, and what floats.</summary>
internal sealed class Truth
{
    private readonly StringBuilder _text = new();
    private readonly List<string> _lines = [];
    private readonly List<string> _words = [];
    private readonly List<FloatingText> _floats = [];
    private readonly List<MadeTable> _tables;
    private int _marks;

    public Truth(MadeReport report)
    {
        foreach (var part in report.Parts)
        {
            if (part.Paragraph is { } paragraph)
            {
                _lines.AddRange(paragraph.Words.Split('\n').Select(Squeezed.Of).Where(l => l.Length > 0));
                Add(paragraph);
            }
            else Add(part.Table!);
        }
        _tables = [.. report.Tables];
    }

    /// <summary>The whole text, squeezed, without what floats.</summary>
    public string Text => _text.ToString();

    /// <summary>Paragraphs outside tables, squeezed.</summary>
    public IReadOnlyList<string> Lines => _lines;

    /// <summary>Paragraphs in and outside tables, squeezed.</summary>
    public IReadOnlyList<string> Words => _words;

    public IReadOnlyList<FloatingText> Floats => _floats;

    /// <summary>The tables. Words of one within a cell are words of that cell; that they are read as a table besides is told by <paramref name="isRead"/>.</summary>
    public IReadOnlyList<ExpectedTable> Tables(Func<MadeTable, bool> isRead) =>
        [.. _tables.SelectMany(t => Nested(t).Where(isRead).Prepend(t)).Select(Of)];

    private static IEnumerable<MadeTable> Nested(MadeTable table) => table.Cells.Select(c => c.Nested).OfType<MadeTable>();

    private static ExpectedTable Of(MadeTable table) =>
        new(table.Kind, table, [.. table.Cells.Select(c => new ExpectedCell(c.Row, c.Column, c.RowSpan, c.ColumnSpan, Squeezed.Of(c.OwnWords + (c.Nested is { } n ? Inside(n) : ""))))]);

    private static string Inside(MadeTable table) => string.Concat(table.Cells.Select(c => c.OwnWords));

    private void Add(MadeTable table)
    {
        foreach (var cell in table.Cells)
        {
            foreach (var paragraph in cell.Paragraphs) Add(paragraph);
            if (cell.Nested is { } nested) Add(nested);
        }
    }

    private void Add(MadeParagraph paragraph)
    {
        var from = _text.Length;
        _text.Append(Squeezed.Of(paragraph.Number));
        foreach (var run in paragraph.Runs)
        {
            if (run.Dress is RunDress.Footnote) _floats.Add(new FloatingText(Squeezed.Of(run.Aside), ++_marks, _text.ToString()));
            if (run.Dress is RunDress.TextBox) _floats.Add(new FloatingText(Squeezed.Of(run.Aside), null, _text.ToString()));
            _text.Append(Squeezed.Of(run.Text));
        }
        if (_text.Length > from) _words.Add(_text.ToString(from, _text.Length - from));
    }
}
