namespace PerfEval.Web.Tables;

/// <summary>A column of a table (列). A drawn one is a series, or a point of every series, of the chart beside the table.</summary>
public sealed record SheetColumn(string Name, ColumnKind Kind = ColumnKind.Words, bool Drawn = false, string? Hint = null)
{
    public bool IsNumber => Kind != ColumnKind.Words;
}
