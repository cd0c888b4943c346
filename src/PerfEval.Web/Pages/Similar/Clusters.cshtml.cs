using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PerfEval.Storage.Analytics;
using PerfEval.Storage.Analytics.Likeness;
using PerfEval.Web.Analytics;
using PerfEval.Web.Tables;

namespace PerfEval.Web.Pages.Similar;

/// <summary>待设代码: problems without a code of their own that many reports tell in much the same words.</summary>
public sealed class ClustersModel(KeptAnswers kept, AnalyticsOverview overview, LikenessQueries likeness, TimeProvider time) : PageModel
{
    public const string Path = "/similar/clusters";

    public AnalyticsRange Range { get; private set; } = null!;

    public IReadOnlyList<OtherCluster> Clusters { get; private set; } = [];

    public AnalyticsFreshness Freshness { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        await AskAsync(cancel);
        Freshness = await overview.FreshnessAsync(cancel);
    }

    public async Task<IActionResult> OnGetFileAsync(string? format, CancellationToken cancel)
    {
        await AskAsync(cancel);
        return SheetFile.Answer(Table(Clusters), format, Range.Address.Words, time);
    }

    private async Task AskAsync(CancellationToken cancel)
    {
        Range = await this.RangeAsync(Path, kept, overview, cancel);
        Clusters = await likeness.ClustersAsync(Range.Address.Filter, cancel);
    }

    internal static Sheet Table(IReadOnlyList<OtherCluster> clusters) => new(
        "待设代码", [new("组", ColumnKind.Number), new("句数", ColumnKind.Count), new("报告", ColumnKind.Count), new("例句"), new("单位"), new("年度", ColumnKind.Number), new("报告编号", ColumnKind.Number)],
        [.. clusters.SelectMany((c, i) => c.Examples.Select(e => (IReadOnlyList<SheetCell>)
            [new(i + 1), new(c.Sentences), new(c.Reports), new(e.Text), new(e.Unit), new(e.Year), new(e.ReportId)]))]);
}
