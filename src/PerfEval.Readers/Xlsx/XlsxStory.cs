using System.Text;
using PerfEval.Core.Documents;
using PerfEval.Readers.PlainText;

namespace PerfEval.Readers.Xlsx;

/// <summary>Writes the canonical text of a workbook: a line for every paragraph, a table's cells one below the other.</summary>
internal sealed class XlsxStory(ReadingLimits limits)
{
    private readonly StringBuilder _text = new();
    private int _cellsLeft = limits.TableCells;

    public List<Block> Blocks { get; } = [];

    public List<SourceTable> Tables { get; } = [];

    public string Text => _text.ToString();

    public void AddLine(string line, int? headingLevel = null)
    {
        foreach (var part in line.Split('\n'))
        {
            var span = Write(part);
            if (span.Length > 0) Blocks.Add(new Block(span, headingLevel));
        }
    }

    /// <summary>How many rows were left out because there are too many cells.</summary>
    public int AddTable(IReadOnlyList<PlacedCell> placed)
    {
        var (grid, kept, rows) = TableGrid.Of(placed, _cellsLeft);
        if (kept == 0) return rows;
        _cellsLeft -= grid.Count;
        var cells = grid.ConvertAll(c => new TableCell(c.Row, c.Column, c.RowSpan, c.ColumnSpan, Write(c.Text)));
        Tables.Add(new SourceTable(Tables.Count, TextSpan.FromBounds(cells[0].Span.Start, cells[^1].Span.End), cells));
        return rows - kept;
    }

    private TextSpan Write(string words)
    {
        var start = _text.Length;
        _text.Append(words).Append('\n');
        if (_text.Length > limits.Characters) throw new UnreadableDocumentException($"文字过多：超过{limits.Characters}字的上限");
        var span = TextLine.Trim(words, 0, words.Length);
        return span with { Start = start + span.Start };
    }
}
