using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using PerfEval.Storage.Access;
using PerfEval.Storage.Search;
using PerfEval.Web.Api.Access;
using PerfEval.Web.Api.Answers;

namespace PerfEval.Web.Api.Resources;

/// <summary>检索: words, phrases and fields, as on the page.</summary>
internal static class SearchEndpoints
{
    public static void MapSearch(this RouteGroupBuilder api) => api.MapGet("/search", SearchAsync).Needs(ApiScope.Read).WithTags("检索").WithName("Search").WithSummary("全文检索")
        .WithDescription(SearchQuery.Help);

    private static async Task<Ok<Listing<HitResource>>> SearchAsync([FromQuery, Description("检索式")] string q, [AsParameters] Paging paging, ReportSearch search, CancellationToken cancel)
    {
        var after = paging.After(3) is { } c ? new SearchKey(c.At<int>(0) == 1, c.At<float>(1), c.At<long>(2)) : null;
        var result = await search.SearchAsync(q, paging.Size, after, cancel);
        if (result.Complaints.Count > 0) throw RefusedRequestException.Wrong(string.Concat(result.Complaints));
        var next = result.Next is { } key ? Cursor.Of(key.InHead ? 1 : 0, key.Score.ToString("R", System.Globalization.CultureInfo.InvariantCulture), key.DocumentId).ToString() : null;
        return TypedResults.Ok(new Listing<HitResource>([.. result.Hits.Select(HitResource.Of)], next));
    }
}
