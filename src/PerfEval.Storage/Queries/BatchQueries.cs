using Microsoft.EntityFrameworkCore;
using Npgsql;
using PerfEval.Storage.Documents;
using PerfEval.Storage.Entities;

namespace PerfEval.Storage.Queries;

/// <summary>Reads batches and their files for the pages.</summary>
public sealed class BatchQueries(NpgsqlDataSource source)
{
    /// <summary>Newest first.</summary>
    public async Task<Page<BatchRow>> ListAsync(int page = 1, int pageSize = 50, CancellationToken cancel = default)
    {
        await using var context = new PerfEvalContext(source);
        var newest = context.Batches.OrderByDescending(b => b.Id).Skip((page - 1) * pageSize).Take(pageSize);
        return new Page<BatchRow>(await Counted(newest).ToListAsync(cancel), await context.Batches.LongCountAsync(cancel));
    }

    public async Task<BatchRow?> FindAsync(long batchId, CancellationToken cancel = default)
    {
        await using var context = new PerfEvalContext(source);
        return await Counted(context.Batches.Where(b => b.Id == batchId)).SingleOrDefaultAsync(cancel);
    }

    /// <summary>The files of a batch in the order they came, all or those in one state.</summary>
    public async Task<IReadOnlyList<UploadRow>> UploadsAsync(
        long batchId, DocumentState? state = null, int page = 1, int pageSize = 100, CancellationToken cancel = default)
    {
        await using var context = new PerfEvalContext(source);
        return await context.Uploads.Where(u => u.BatchId == batchId)
            .WhereGiven(state, asked => u => u.Document.State == asked)
            .OrderBy(u => u.Id).Skip((page - 1) * pageSize).Take(pageSize)
            .Select(u => new UploadRow(
                u.Id, u.BatchId, u.DocumentId, u.FileName, u.Repeated, u.Document.SizeBytes, u.Document.State, u.Document.Attempts,
                u.Document.Reason, u.Document.FaultId, u.CreatedAt, u.Document.FinishedAt))
            .ToListAsync(cancel);
    }

    // One pass over the files of a batch for all its counts.
    private static IQueryable<BatchRow> Counted(IQueryable<BatchEntity> batches) =>
        from b in batches
        from files in b.Uploads
            .Select(u => new { u.BatchId, u.Repeated, u.Document.State, u.Document.FinishedAt })
            .GroupBy(f => f.BatchId)
            .Select(g => new
            {
                Total = g.Count(),
                Queued = g.Count(f => f.State == DocumentState.Queued),
                Running = g.Count(f => f.State == DocumentState.Running),
                Done = g.Count(f => f.State == DocumentState.Done),
                Partial = g.Count(f => f.State == DocumentState.Partial),
                Failed = g.Count(f => f.State == DocumentState.Failed),
                Repeated = g.Count(f => f.Repeated),
                LastFinishedAt = g.Max(f => f.FinishedAt),
            })
            .DefaultIfEmpty()
        select new BatchRow(
            b.Id, b.Name, b.Origin, b.CreatedBy, b.CreatedAt, b.State,
            (int?)files.Total ?? 0, (int?)files.Queued ?? 0, (int?)files.Running ?? 0, (int?)files.Done ?? 0, (int?)files.Partial ?? 0,
            (int?)files.Failed ?? 0, (int?)files.Repeated ?? 0, files.LastFinishedAt);
}
