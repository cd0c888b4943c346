namespace PerfEval.Generation.Drafts;

/// <summary>A table row: the cells that begin in it, left to right (those that reach into it from above are not repeated).</summary>
public sealed class Row(IEnumerable<Cell> cells)
{
    public Row(params Cell[] cells)
        : this((IEnumerable<Cell>)cells)
    {
    }

    public List<Cell> Cells { get; } = [.. cells];

    /// <summary>The number of the indicator (<see cref="Facts.ReportFacts.Indicators"/>) whose row it is.</summary>
    public int? Indicator { get; init; }

    public IEnumerable<Piece> Pieces => Cells.SelectMany(c => c.Lines).SelectMany(l => l.Pieces);

    /// <summary>The piece of this row that states the fact, or null.</summary>
    public Piece? Says(string fact) => Pieces.FirstOrDefault(p => p.Fact == fact);
}
