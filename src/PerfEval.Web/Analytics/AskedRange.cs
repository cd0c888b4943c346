using Microsoft.AspNetCore.Mvc.RazorPages;
using PerfEval.Storage.Analytics;

namespace PerfEval.Web.Analytics;

/// <summary>分析范围 as the address of a page asks for it, within what there is.</summary>
internal static class AskedRange
{
    public static async Task<AnalyticsRange> RangeAsync(this PageModel page, string path, KeptAnswers kept, AnalyticsOverview overview, CancellationToken cancel) =>
        AnalyticsRange.Of(path, page.Request.Query, await (await kept.NowAsync(cancel)).AskAsync(nameof(overview.ChoicesAsync), overview.ChoicesAsync, cancel));
}
