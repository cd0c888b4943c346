using PerfEval.Readers.Layout.Lines;

namespace PerfEval.Readers.Layout.Tables;

/// <summary>A cell of a laid out table: its rows, its left and right edge, the lines in it from top to bottom.</summary>
internal sealed record LaidCell(int Row, int RowSpan, double Left, double Right, double Bottom, IReadOnlyList<PrintedLine> Lines)
{
    /// <summary>Tables that stand within the cell.</summary>
    public IReadOnlyList<LaidTable> Nested { get; init; } = [];

    public bool IsBlank => Lines.Count == 0 && Nested.Count == 0;

    public int EndRow => Row + RowSpan;

    /// <summary>Its characters without blanks.</summary>
    public string Words => string.Concat(Lines.SelectMany(l => l.Text).Where(c => !char.IsWhiteSpace(c)));

    public bool IsUnder(LaidCell other) => GridAxisSame(Left, other.Left) && GridAxisSame(Right, other.Right);

    private static bool GridAxisSame(double a, double b) => Math.Abs(a - b) <= Grids.GridAxis.Same;
}
