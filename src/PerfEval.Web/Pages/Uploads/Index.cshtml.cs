using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PerfEval.Ingestion.Chunks;
using PerfEval.Storage.Analytics;
using PerfEval.Storage.Analytics.Statistics;
using PerfEval.Storage.Documents;
using PerfEval.Storage.Queries;
using PerfEval.Web.Uploads;

namespace PerfEval.Web.Pages.Uploads;

/// <summary>上传: hand files in, follow the batches.</summary>
public sealed class IndexModel(BatchQueries batches, BatchControl control, NewWork work, StatisticsQueries statistics) : PageModel
{
    private const int PageSize = 20;

    [BindProperty(SupportsGet = true, Name = "p")]
    public int? PageNumber { get; set; }

    /// <summary>The batch that has just come in.</summary>
    [BindProperty(SupportsGet = true, Name = "batch")]
    public long? Fresh { get; set; }

    /// <summary>Files in archives of that batch that were left out because a system wrote them.</summary>
    [BindProperty(SupportsGet = true, Name = "skipped")]
    public int Skipped { get; set; }

    /// <summary>The year of the rosters that is looked at.</summary>
    [BindProperty(SupportsGet = true, Name = "roster")]
    public int? RosterYear { get; set; }

    public RosterCoverage Coverage { get; private set; } = new([], null);

    public IReadOnlyList<BatchProgress> Batches { get; private set; } = [];

    public long Pages { get; private set; } = 1;

    public int Current => Math.Clamp(PageNumber ?? 1, 1, 1_000_000);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var page = await batches.ListAsync(Current, PageSize, cancel);
        Pages = Math.Max(1, (page.Total + PageSize - 1) / PageSize);
        Batches = await BatchProgress.ReadAsync(batches, page.Rows, cancel);
        Coverage = await CoverageAsync(cancel);
    }

    /// <summary>The rosters alone, asked for when files of a batch are done.</summary>
    public async Task<IActionResult> OnGetCoverageAsync(CancellationToken cancel) => Partial("_Coverage", await CoverageAsync(cancel));

    /// <summary>One batch alone, asked for again and again until it is done.</summary>
    public async Task<IActionResult> OnGetProgressAsync(long id, CancellationToken cancel) =>
        await batches.FindAsync(id, cancel) is { } batch
            ? Partial("_Batch", (await BatchProgress.ReadAsync(batches, [batch], cancel))[0])
            : NotFound();

    public async Task<IActionResult> OnPostStateAsync(long id, BatchState state, CancellationToken cancel)
    {
        if (await batches.FindAsync(id, cancel) is null) return NotFound();
        await control.SetStateAsync(id, state, cancel);
        work.Announce();
        return await AnswerAsync(id, cancel);
    }

    public async Task<IActionResult> OnPostRetryAsync(long id, CancellationToken cancel)
    {
        if (await batches.FindAsync(id, cancel) is null) return NotFound();
        await control.RetryFailedAsync(id, cancel);
        work.Announce();
        return await AnswerAsync(id, cancel);
    }

    private async Task<RosterCoverage> CoverageAsync(CancellationToken cancel) => new(await statistics.RosterAsync(new AnalyticsFilter(), cancel), RosterYear);

    private async Task<IActionResult> AnswerAsync(long id, CancellationToken cancel) =>
        Request.Headers.ContainsKey("HX-Request") ? await OnGetProgressAsync(id, cancel) : LocalRedirect("/uploads");
}
