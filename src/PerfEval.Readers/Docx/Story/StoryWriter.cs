using System.Text;
using PerfEval.Core.Documents;
using PerfEval.Readers.Content;
using PerfEval.Readers.PlainText;

namespace PerfEval.Readers.Docx.Story;

/// <summary>Writes the canonical text of a document: a line for every paragraph, a table's cells one below the other.</summary>
internal sealed class StoryWriter(ReadingLimits limits)
{
    private readonly StringBuilder _text = new();
    private readonly TableCellCount _count = new(limits);
    private readonly List<Block> _blocks = [];
    private readonly List<OpenTable> _tables = [];
    private readonly List<RecognizedText> _recognized = [];
    private OpenTable? _open;

    /// <summary>True where a line would become part of a cell.</summary>
    public bool IsInTable => _open is not null;

    public bool HasWords { get; private set; }

    public IReadOnlyList<RecognizedText> Recognized => _recognized;

    /// <summary>Writes the lines of one paragraph.</summary>
    public void Write(string paragraph, int? headingLevel = null)
    {
        if (paragraph.Contains('\n', StringComparison.Ordinal))
            foreach (var line in paragraph.Split('\n')) WriteLine(line, headingLevel);
        else WriteLine(paragraph, headingLevel);
    }

    /// <summary>Writes what was read from a picture, with its own paragraphs and tables.</summary>
    public void Write(SourceDocument recognized)
    {
        var start = _text.Length;
        TextSpan Moved(TextSpan span) => span with { Start = start + span.Start };
        _text.Append(recognized.Text.TrimEnd('\n')).Append('\n');
        Refuse();
        var words = TextLine.Trim(recognized.Text, 0, recognized.Text.Length);
        if (words.Length == 0) return;
        AddToCells(Moved(words));
        (_open?.Blocks ?? _blocks).AddRange(recognized.Blocks.Select(b => b with { Span = Moved(b.Span) }));
        _recognized.AddRange(recognized.Recognized.Select(r => r with { Span = Moved(r.Span) }));
        foreach (var table in recognized.Tables) Copy(table, start);
    }

    public void BeginTable()
    {
        _open = new OpenTable(_open);
        _tables.Add(_open);
    }

    public OpenCell BeginCell(int row, int column, int width)
    {
        _count.Add(1);
        var cell = new OpenCell(row, column, width, _text.Length);
        _open!.Begin(cell);
        return cell;
    }

    // Every cell has a line of its own, even when it holds no paragraph.
    public void EndCell()
    {
        if (_text.Length == _open!.Cells[^1].Start) WriteLine("", null);
    }

    public void EndTable()
    {
        var table = _open!;
        _open = table.Outer;
        if (table.IsFrame) (_open?.Blocks ?? _blocks).AddRange(table.Blocks);
    }

    /// <summary>Ends the tables that a break in the file left open.</summary>
    public void EndAll()
    {
        while (_open is not null) EndTable();
    }

    public SourceDocument Finish(Core.Documents.DocumentFormat format, IReadOnlyList<DocumentNote> notes, IReadOnlyList<Aside> asides)
    {
        var real = _tables.FindAll(t => !t.IsFrame);
        var cells = new Dictionary<OpenCell, TextSpan>();
        var tables = real.Select((t, i) => SourceTable(i, t, cells)).ToList();
        return new SourceDocument(format, _text.ToString(), _blocks, tables, notes) { Recognized = _recognized, Asides = asides };
    }

    private static SourceTable SourceTable(int index, OpenTable table, Dictionary<OpenCell, TextSpan> known)
    {
        var frame = table;
        while (frame.Outer is { IsFrame: true } around) frame = around;
        TextSpan? outer = frame.OuterCell is { } o ? known[o] : null;
        var cells = table.Cells.ConvertAll(c => new TableCell(c.Row, c.Column, c.RowSpan, c.ColumnSpan, known[c] = c.Span(outer)));
        return new SourceTable(index, TextSpan.FromBounds(cells[0].Span.Start, cells[^1].Span.End), cells);
    }

    private void WriteLine(string line, int? headingLevel)
    {
        var words = TextLine.Trim(line, 0, line.Length);
        words = words with { Start = _text.Length + words.Start };
        _text.Append(line).Append('\n');
        Refuse();
        if (words.Length == 0) return;
        AddToCells(words);
        (_open?.Blocks ?? _blocks).Add(new Block(words, headingLevel));
    }

    private void AddToCells(TextSpan words)
    {
        HasWords = true;
        for (var table = _open; table is not null; table = table.Outer) table.Cells[^1].Add(words);
    }

    private void Copy(SourceTable table, int start)
    {
        BeginTable();
        _open!.IsFrame = false;
        foreach (var cell in table.Cells)
        {
            _count.Add(1);
            var copy = new OpenCell(cell.Row, cell.Column, cell.ColumnSpan, start + cell.Span.Start) { RowSpan = cell.RowSpan };
            copy.Add(cell.Span with { Start = start + cell.Span.Start });
            _open!.Begin(copy);
        }
        EndTable();
    }

    private void Refuse()
    {
        if (_text.Length > limits.Characters) throw new UnreadableDocumentException($"文字过多：超过{limits.Characters}字的上限");
    }
}
