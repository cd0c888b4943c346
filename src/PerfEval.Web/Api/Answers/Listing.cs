namespace PerfEval.Web.Api.Answers;

/// <summary>One page of a list (列表): its rows, and the cursor of the next page; null on the last.</summary>
internal sealed record Listing<T>(IReadOnlyList<T> Items, string? Next)
{
    /// <summary>Of one row more than was asked for: that one tells whether there is a next page.</summary>
    public static Listing<T> Of<TRow>(IReadOnlyList<TRow> rows, Paging paging, Func<TRow, T> shown, Func<TRow, Cursor> place)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(paging);
        ArgumentNullException.ThrowIfNull(place);
        return new Listing<T>([.. rows.Take(paging.Size).Select(shown)], rows.Count > paging.Size ? place(rows[paging.Size - 1]).ToString() : null);
    }
}
