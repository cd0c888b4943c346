using Microsoft.AspNetCore.Mvc.RazorPages;
using PerfEval.Storage.Analytics;
using PerfEval.Storage.Analytics.Likeness;
using PerfEval.Web.Analytics;

namespace PerfEval.Web.Pages.Similar;

/// <summary>待设代码: problems without a code of their own that many reports tell in much the same words.</summary>
public sealed class ClustersModel(KeptAnswers kept, AnalyticsOverview overview, LikenessQueries likeness) : PageModel
{
    public const string Path = "/similar/clusters";

    public AnalyticsRange Range { get; private set; } = null!;

    public IReadOnlyList<OtherCluster> Clusters { get; private set; } = [];

    public AnalyticsFreshness Freshness { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Range = AnalyticsRange.Of(Path, Request.Query, await (await kept.NowAsync(cancel)).AskAsync(nameof(overview.ChoicesAsync), overview.ChoicesAsync, cancel));
        Clusters = await likeness.ClustersAsync(Range.Address.Filter, cancel);
        Freshness = await overview.FreshnessAsync(cancel);
    }
}
