using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PerfEval.Storage.Analytics;
using PerfEval.Storage.Analytics.Statistics;
using PerfEval.Storage.Queries;
using PerfEval.Web.Analytics;
using PerfEval.Web.Tables;

namespace PerfEval.Web.Pages.Statistics;

/// <summary>应报名单: who has to report, and who has not.</summary>
public sealed class RosterModel(KeptAnswers kept, AnalyticsOverview overview, StatisticsQueries statistics, TimeProvider time) : PageModel
{
    public const string Path = "/statistics/roster";
    public const int PageSize = 100;
    private const int MostExported = 100_000;

    public static readonly IReadOnlyList<(string Value, string Name)> States = [("", "应报"), ("submitted", "已报"), ("missing", "未报")];

    [BindProperty(SupportsGet = true, Name = "state")]
    public string? AskedState { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int? PageNumber { get; set; }

    public int Current => Math.Clamp(PageNumber ?? 1, 1, 100_000);

    public AnalyticsRange Range { get; private set; } = null!;

    public Page<RosterLine> Lines { get; private set; } = new([], 0);

    public long Pages => Math.Max(1, (Lines.Total + PageSize - 1) / PageSize);

    private bool? Submitted => IsSubmitted(AskedState);

    internal static bool? IsSubmitted(string? state) => state switch { "submitted" => true, "missing" => false, _ => null };

    public async Task OnGetAsync(CancellationToken cancel)
    {
        await AskAsync(cancel);
        Lines = await statistics.RosterLinesAsync(Range.Address.Filter, Submitted, Current, PageSize, cancel);
    }

    public async Task<IActionResult> OnGetFileAsync(string? format, CancellationToken cancel)
    {
        await AskAsync(cancel);
        var all = await statistics.RosterLinesAsync(Range.Address.Filter, Submitted, 1, MostExported, cancel);
        return SheetFile.Answer(Table(all.Rows, AskedState), format, Range.Address.Words, time);
    }

    private async Task AskAsync(CancellationToken cancel) =>
        Range = (await this.RangeAsync(Path, kept, overview, cancel)) with { RegionOnly = true, Also = [("state", AskedState)] };

    internal static Sheet Table(IReadOnlyList<RosterLine> lines, string? state) => new(
        States.FirstOrDefault(s => s.Value == (state ?? ""), States[0]).Name + "名单",
        [new("年度", ColumnKind.Number), new("县区"), new("单位"), new("项目"), new("报送"), new("报告编号", ColumnKind.Number)],
        [.. lines.Select(l => (IReadOnlyList<SheetCell>)[new(l.Year), new(l.County), new(l.Unit), new(l.Project), new(l.ReportId is null ? "未报" : "已报"), new(l.ReportId)])]);
}
