namespace PerfEval.Web.DocumentView;

/// <summary>A cell as drawn; a filler without segments stands where a row has a hole.</summary>
public sealed record CellPart(int RowSpan, int ColumnSpan, IReadOnlyList<Segment> Segments)
{
    /// <summary>A cell with tables within: its words and those tables in order, in place of <see cref="Segments"/>.</summary>
    public IReadOnlyList<DocumentPart> Parts { get; init; } = [];
}
