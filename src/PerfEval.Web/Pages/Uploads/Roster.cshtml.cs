using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PerfEval.Storage.Analytics;
using PerfEval.Storage.Analytics.Statistics;
using PerfEval.Storage.Queries;
using PerfEval.Web.Review;
using PerfEval.Web.Tables;
using PerfEval.Web.Uploads;
using Listed = PerfEval.Web.Pages.Statistics.RosterModel;

namespace PerfEval.Web.Pages.Uploads;

/// <summary>应报名单 of the clerk: who has to report, who has not; a new list is loaded here.</summary>
[RequestSizeLimit(MostRequestBytes)]
public sealed class RosterModel(StatisticsQueries statistics, RosterDesk desk, TimeProvider time) : PageModel
{
    public const int PageSize = 100;
    public const int ShownMissing = 30;
    private const int MostExported = 100_000;
    private const int MostRequestBytes = 2 * RosterDesk.MostBytes;

    // In a form "all" needs a word: the empty name is that of units of the city or province itself.
    private const string AllCounties = "*";

    [BindProperty(SupportsGet = true, Name = "state")]
    public string? State { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int? PageNumber { get; set; }

    [BindProperty(SupportsGet = true, Name = "loaded")]
    public int? Loaded { get; set; }

    [BindProperty(SupportsGet = true, Name = "repeated")]
    public int Repeated { get; set; }

    public int? Year => int.TryParse(Request.Query["year"], NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;

    public string? County => Request.Query.TryGetValue("county", out var county) && county != AllCounties ? county.ToString() : null;

    public int Current => Math.Clamp(PageNumber ?? 1, 1, 100_000);

    public RosterCoverage Coverage { get; private set; } = new([], null);

    public Page<RosterLine> Lines { get; private set; } = new([], 0);

    public long Pages => Math.Max(1, (Lines.Total + PageSize - 1) / PageSize);

    public IReadOnlyList<string> Complaints { get; private set; } = [];

    private AnalyticsFilter Filter => new() { FiscalYear = Year, County = County };

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Coverage = new RosterCoverage(await statistics.RosterAsync(new AnalyticsFilter(), cancel), Year);
        Lines = await statistics.RosterLinesAsync(Filter, Listed.IsSubmitted(State), Current, PageSize, cancel);
    }

    /// <summary>The first of those who have not reported, for the page of uploads.</summary>
    public async Task<IActionResult> OnGetMissingAsync(CancellationToken cancel)
    {
        Lines = await statistics.RosterLinesAsync(Filter, submitted: false, 1, ShownMissing, cancel);
        return Partial("_Missing", this);
    }

    public async Task<IActionResult> OnGetFileAsync(string? format, CancellationToken cancel)
    {
        var all = await statistics.RosterLinesAsync(Filter, Listed.IsSubmitted(State), 1, MostExported, cancel);
        return SheetFile.Answer(Listed.Table(all.Rows, State), format, $"{(Year is { } year ? $"{year}年度" : "全部年度")} {(County is { } county ? RosterCoverage.Told(county) : "全部县区")}", time);
    }

    public async Task<IActionResult> OnPostAsync(IFormFile? file, [FromForm(Name = "year")] int? ofYear, CancellationToken cancel)
    {
        var answer = file is not { Length: > 0 } ? RosterAnswer.Refused("请选择名单文件。")
            : file.Length > RosterDesk.MostBytes ? RosterAnswer.Refused("名单文件过大，最多 5 MB。")
            : await desk.TakeAsync(User.Reviewer(), file.FileName, await BytesAsync(file, cancel), ofYear, cancel);
        if (answer.Complaints.Count == 0) return LocalRedirect(RosterCoverage.Address(answer.Year!.Value, null, null, ("loaded", $"{answer.Kept}"), ("repeated", $"{answer.Repeated}")));
        Complaints = answer.Complaints;
        Response.StatusCode = StatusCodes.Status400BadRequest;
        await OnGetAsync(cancel);
        return Page();
    }

    public string File(string format) => Address(State, ("handler", "File"), ("format", format));

    public string With(string? state, int page = 1) => page == 1 ? Address(state) : Address(state, ("p", $"{page}"));

    private string Address(string? state, params IEnumerable<(string Name, string? Value)> also) =>
        "/uploads/roster" + QueryString.Create(
            new (string Name, string? Value)[] { ("year", Year?.ToString(CultureInfo.InvariantCulture)), ("county", County), ("state", string.IsNullOrEmpty(state) ? null : state) }
                .Where(p => p.Value is not null).Concat(also).Select(p => KeyValuePair.Create(p.Name, p.Value)));

    private static async Task<byte[]> BytesAsync(IFormFile file, CancellationToken cancel)
    {
        using var bytes = new MemoryStream((int)file.Length);
        await file.CopyToAsync(bytes, cancel);
        return bytes.ToArray();
    }
}
