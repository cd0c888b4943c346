using PerfEval.Core.Documents;

namespace PerfEval.Readers.PlainText.Tables;

/// <summary>The cells of one row that was flattened to lines; <paramref name="Lines"/> are the lines it was read from.</summary>
internal sealed record FlattenedRow(IReadOnlyList<TextSpan> Cells, IReadOnlyList<TextLine> Lines)
{
    /// <summary>This row with the next lines, whose first cell goes on with the last of it.</summary>
    public FlattenedRow Continue(FlattenedRow next) =>
        new([.. Cells.SkipLast(1), TextSpan.FromBounds(Cells[^1].Start, next.Cells[0].End), .. next.Cells.Skip(1)], [.. Lines, .. next.Lines]);
}
