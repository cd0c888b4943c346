using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;

namespace PerfEval.Web.Api.Answers;

/// <summary>分页: how many rows a page has, and behind which row it begins.</summary>
public sealed record Paging(
    [property: FromQuery(Name = "cursor"), Description("上一页返回的 next；第一页不填")] string? CursorText,
    [property: FromQuery(Name = "limit"), Description("每页条数，1–200，默认 50")] int? Limit)
{
    public const int Most = 200;
    private const int Usual = 50;

    public int Size => Limit is null or (>= 1 and <= Most) ? Limit ?? Usual : throw RefusedRequestException.Wrong($"limit 须在 1 到 {Most} 之间。");

    /// <summary>What is asked of the database: the row behind the page tells whether there is another.</summary>
    public int Asked => Size + 1;

    public Cursor? After(int parts) => Cursor.Read(CursorText, parts);
}
