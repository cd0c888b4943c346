using System.Globalization;
using PerfEval.Storage.Reviews;

namespace PerfEval.Web.Review;

/// <summary>
/// 审核队列 as it stands in an address: its filters, and the place of the report that was opened from it. A colleague who opens the link sees the same, and a report
/// knows which one is next.
/// </summary>
public sealed record QueueAddress(string? State, string? County, string? Unit, int? Year, string? Rule, long? Batch, QueuePlace? Row)
{
    public const string All = "all";
    private const string OpenOnly = "open";

    public static QueueAddress Read(IQueryCollection query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return new QueueAddress(
            Given("state"), Given("county"), Given("unit"), int.TryParse(query["year"], NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null, Given("rule"),
            long.TryParse(query["batch"], NumberStyles.None, CultureInfo.InvariantCulture, out var batch) ? batch : null, QueuePlace.Read(query["row"]));

        string? Given(string name) => query[name].ToString().Trim() is { Length: > 0 and <= 200 } value ? value : null;
    }

    /// <summary>Null asks for all; without a word it is what is still to be judged.</summary>
    public ReviewState? Asked => State == All ? null : Enum.TryParse<ReviewState>(State ?? OpenOnly, ignoreCase: true, out var state) && Enum.IsDefined(state) ? state : ReviewState.Open;

    public QueueFilter Filter => new() { State = Asked, County = County, Unit = Unit, FiscalYear = Year, Rule = Rule, BatchId = Batch };

    /// <summary>True where something besides the state is asked.</summary>
    public bool IsNarrowed => County is not null || Unit is not null || Year is not null || Rule is not null || Batch is not null;

    /// <summary>The filters as a query, with other things beside them: ?state=open&amp;county=…; empty where there are none.</summary>
    public string Query(params IEnumerable<(string Name, string? Value)> also)
    {
        (string Name, string? Value)[] own =
        [
            ("state", State), ("county", County), ("unit", Unit), ("year", Year?.ToString(CultureInfo.InvariantCulture)), ("rule", Rule), ("batch", Batch?.ToString(CultureInfo.InvariantCulture)),
        ];
        var others = also.ToList();
        var given = own.Where(o => others.All(a => a.Name != o.Name)).Concat(others).Where(p => !string.IsNullOrEmpty(p.Value));
        return QueryString.Create(given.Select(p => KeyValuePair.Create(p.Name, p.Value))).Value ?? "";
    }

    /// <summary>The same with the place of the opened report: what links of its page carry on.</summary>
    public string Here(params IEnumerable<(string Name, string? Value)> also) => Query([("row", Row?.ToString()), .. also]);
}
