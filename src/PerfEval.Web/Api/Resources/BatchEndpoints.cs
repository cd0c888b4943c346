using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using PerfEval.Ingestion.Chunks;
using PerfEval.Storage.Access;
using PerfEval.Storage.Documents;
using PerfEval.Storage.Queries;
using PerfEval.Web.Api.Access;
using PerfEval.Web.Api.Answers;
using PerfEval.Web.Security;

namespace PerfEval.Web.Api.Resources;

/// <summary>批次: how far they are, their files, and what can be done with them.</summary>
internal static class BatchEndpoints
{
    public static void MapBatches(this RouteGroupBuilder api)
    {
        var batches = api.MapGroup("/batches").WithTags("批次");
        batches.MapGet("/", ListAsync).Needs(ApiScope.Read, Roles.Clerks).WithName("ListBatches").WithSummary("批次列表，新的在前");
        batches.MapGet("/{id:long}", FindAsync).Needs(ApiScope.Read, Roles.Clerks).WithName("GetBatch").WithSummary("一个批次的进度");
        batches.MapGet("/{id:long}/files", FilesAsync).Needs(ApiScope.Read, Roles.Clerks).WithName("ListBatchFiles").WithSummary("批次中的文件：状态、失败原因");
        batches.MapPost("/{id:long}/pause", PauseAsync).Needs(ApiScope.Upload).WithName("PauseBatch").WithSummary("暂停").Produces(StatusCodes.Status409Conflict);
        batches.MapPost("/{id:long}/resume", ResumeAsync).Needs(ApiScope.Upload).WithName("ResumeBatch").WithSummary("继续").Produces(StatusCodes.Status409Conflict);
        batches.MapPost("/{id:long}/cancel", CancelAsync).Needs(ApiScope.Upload).WithName("CancelBatch").WithSummary("取消");
        batches.MapPost("/{id:long}/retry", RetryAsync).Needs(ApiScope.Upload).WithName("RetryBatch").WithSummary("重试失败");
    }

    private static async Task<Ok<Listing<BatchRow>>> ListAsync([AsParameters] Paging paging, BatchQueries batches, CancellationToken cancel) => TypedResults.Ok(
        Listing<BatchRow>.Of(await batches.BehindAsync(paging.After(1)?.At<long>(0), paging.Asked, cancel), paging, b => b, b => Cursor.Of(b.Id)));

    private static async Task<Tagged<BatchRow>> FindAsync(long id, BatchQueries batches, CancellationToken cancel) => new(await BatchAsync(id, batches, cancel));

    private static async Task<Ok<Listing<UploadRow>>> FilesAsync(long id, [FromQuery] Named<DocumentState>? state, [AsParameters] Paging paging, BatchQueries batches, CancellationToken cancel)
    {
        await BatchAsync(id, batches, cancel);
        var rows = await batches.UploadsBehindAsync(id, state?.Value, paging.After(1)?.At<long>(0) ?? 0, paging.Asked, cancel);
        return TypedResults.Ok(Listing<UploadRow>.Of(rows, paging, u => u, u => Cursor.Of(u.Id)));
    }

    private static Task<Tagged<BatchRow>> PauseAsync(long id, BatchQueries batches, BatchControl control, NewWork work, CancellationToken cancel) =>
        SetAsync(id, BatchState.Paused, batches, control, work, cancel);

    private static Task<Tagged<BatchRow>> ResumeAsync(long id, BatchQueries batches, BatchControl control, NewWork work, CancellationToken cancel) =>
        SetAsync(id, BatchState.Open, batches, control, work, cancel);

    private static Task<Tagged<BatchRow>> CancelAsync(long id, BatchQueries batches, BatchControl control, NewWork work, CancellationToken cancel) =>
        SetAsync(id, BatchState.Cancelled, batches, control, work, cancel);

    private static async Task<Tagged<BatchRow>> RetryAsync(long id, BatchQueries batches, BatchControl control, NewWork work, CancellationToken cancel)
    {
        await BatchAsync(id, batches, cancel);
        await control.RetryFailedAsync(id, cancel);
        work.Announce();
        return await FindAsync(id, batches, cancel);
    }

    // What was cancelled was set aside: going on brings nothing back, trying again does.
    private static async Task<Tagged<BatchRow>> SetAsync(long id, BatchState state, BatchQueries batches, BatchControl control, NewWork work, CancellationToken cancel)
    {
        var batch = await BatchAsync(id, batches, cancel);
        if (batch.State == BatchState.Cancelled && state != BatchState.Cancelled) throw new RefusedRequestException(StatusCodes.Status409Conflict, "批次已取消，不能暂停或继续；可以重试（retry）。");
        await control.SetStateAsync(id, state, cancel);
        work.Announce();
        return await FindAsync(id, batches, cancel);
    }

    private static async Task<BatchRow> BatchAsync(long id, BatchQueries batches, CancellationToken cancel) =>
        await batches.FindAsync(id, cancel) ?? throw RefusedRequestException.NotFound("批次");
}
