namespace PerfEval.Generation.Drafts;

/// <summary>A table cell (单元格) with the columns and rows that it covers; several lines are several paragraphs.</summary>
public sealed class Cell(IEnumerable<Sentence> lines)
{
    public Cell(params Piece[] pieces)
        : this([new Sentence(pieces)])
    {
    }

    public Cell(string words)
        : this(new Piece(words))
    {
    }

    public int Columns { get; init; } = 1;

    public int Rows { get; init; } = 1;

    public List<Sentence> Lines { get; } = [.. lines];

    public string Text => string.Join('\n', Lines.Select(l => l.Text));
}
