using Microsoft.AspNetCore.Http.HttpResults;
using PerfEval.Storage.Access;
using PerfEval.Storage.Reviews;
using PerfEval.Web.Api.Access;
using PerfEval.Web.Api.Answers;
using PerfEval.Web.Security;

namespace PerfEval.Web.Api.Resources;

/// <summary>审核队列: what matters most stands first.</summary>
internal static class QueueEndpoints
{
    public static void MapQueue(this RouteGroupBuilder api) => api.MapGet("/queue", ListAsync).Needs(ApiScope.Read, Roles.Reviewers)
        .WithTags("审核").WithName("ListQueue").WithSummary("审核队列").WithDescription("按程度、涉及金额、把握排序；不含已有新版的报告。");

    private static async Task<Ok<Listing<QueueResource>>> ListAsync([AsParameters] QueueAsked asked, [AsParameters] Paging paging, QueueQueries queue, CancellationToken cancel)
    {
        var after = paging.After(4) is { } c ? new QueuePlace(c.At<short>(0), c.At<decimal>(1), c.At<double>(2), c.At<long>(3)) : null;
        var rows = await queue.ListAsync(asked.Filter, after, paging.Asked, cancel);
        return TypedResults.Ok(Listing<QueueResource>.Of(rows, paging, QueueResource.Of, r => Cursor.Of(r.Place.Severity, r.Place.Stake, r.Place.Confidence, r.Place.DocumentId)));
    }
}
