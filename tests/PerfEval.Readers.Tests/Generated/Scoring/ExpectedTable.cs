using PerfEval.Readers.Tests.Generated.Making;

namespace PerfEval.Readers.Tests.Generated.Scoring;

/// <summary>The cells that must be read out of a table of some kind.</summary>
internal sealed record ExpectedTable(string Kind, MadeTable Made, IReadOnlyList<ExpectedCell> Cells)
{
    /// <summary>True where no cell of the table stands: rows that begin late leave holes, and a reader may see an empty cell there.</summary>
    public bool IsHole(ExpectedCell read) => read.Text.Length == 0 && !Cells.Any(c =>
        c.Row < read.Row + read.RowSpan && read.Row < c.Row + c.RowSpan && c.Column < read.Column + read.ColumnSpan && read.Column < c.Column + c.ColumnSpan);
}
