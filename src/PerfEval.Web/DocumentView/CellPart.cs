namespace PerfEval.Web.DocumentView;

/// <summary>A cell as drawn; a filler without segments stands where a row has a hole.</summary>
public sealed record CellPart(int RowSpan, int ColumnSpan, IReadOnlyList<Segment> Segments);
