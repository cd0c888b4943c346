using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PerfEval.Storage.Analytics;
using PerfEval.Storage.Analytics.Statistics;
using PerfEval.Web.Analytics;
using PerfEval.Web.Tables;

namespace PerfEval.Web.Pages.Statistics;

/// <summary>统计: submissions, findings, scores, execution rates, rules and rosters of the range.</summary>
public sealed class IndexModel(KeptAnswers kept, AnalyticsOverview overview, StatisticsQueries statistics, TimeProvider time) : PageModel
{
    public const string Path = "/statistics";

    public AnalyticsRange Range { get; private set; } = null!;

    public StatisticsFigures Figures { get; private set; } = null!;

    public Task OnGetAsync(CancellationToken cancel) => LoadAsync(cancel);

    public async Task<IActionResult> OnGetFileAsync(string? figure, string? format, CancellationToken cancel)
    {
        await LoadAsync(cancel);
        return Figures.All.SingleOrDefault(f => f.Key == figure) is { } asked ? SheetFile.Answer(asked.Sheet, format, Range.Address.Words, time) : NotFound();
    }

    private async Task LoadAsync(CancellationToken cancel)
    {
        var now = await kept.NowAsync(cancel);
        Range = AnalyticsRange.Of(Path, Request.Query, await now.AskAsync(nameof(overview.ChoicesAsync), overview.ChoicesAsync, cancel), groups: true);
        Figures = await StatisticsFigures.ReadAsync(now, statistics, Range, cancel);
    }
}
