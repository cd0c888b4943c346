using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PerfEval.Storage.Analytics;
using PerfEval.Storage.Analytics.Problems;
using PerfEval.Web.Analytics;
using PerfEval.Web.Tables;

namespace PerfEval.Web.Pages.Problems;

/// <summary>问题分析: how many reports tell which problems, by region and year.</summary>
public sealed class IndexModel(KeptAnswers kept, AnalyticsOverview overview, ProblemQueries problems, TimeProvider time) : PageModel
{
    public const string Path = "/problems";

    public AnalyticsRange Range { get; private set; } = null!;

    public ProblemFigures Figures { get; private set; } = null!;

    public AnalyticsFreshness Freshness { get; private set; } = null!;

    public IReadOnlyList<TypicalProblem> Typical { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        Typical = await problems.TypicalAsync(cancel: cancel);
        Freshness = await overview.FreshnessAsync(cancel);
    }

    public async Task<IActionResult> OnGetFileAsync(string? figure, string? format, CancellationToken cancel)
    {
        await LoadAsync(cancel);
        return Figures.All.SingleOrDefault(f => f.Key == figure) is { } asked ? SheetFile.Answer(asked.Sheet, format, Range.Address.Words, time) : NotFound();
    }

    private async Task LoadAsync(CancellationToken cancel)
    {
        var now = await kept.NowAsync(cancel);
        Range = AnalyticsRange.Of(Path, Request.Query, await now.AskAsync(nameof(overview.ChoicesAsync), overview.ChoicesAsync, cancel), groups: true);
        Figures = await ProblemFigures.ReadAsync(now, problems, Range, cancel);
    }
}
