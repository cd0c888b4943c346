using Microsoft.EntityFrameworkCore;
using Npgsql;
using PerfEval.Storage.Documents;
using PerfEval.Storage.Entities;

namespace PerfEval.Storage.Queries;

/// <summary>Reads batches and their files for the pages.</summary>
public sealed class BatchQueries(NpgsqlDataSource source)
{
    // Followed while a batch runs: LINQ would join and group the same in twice the time.
    private const string Counted = """
        select b.id, b.name, b.origin, b.created_by, b.created_at, b.state,
               count(u.id)::int as total,
               (count(*) filter (where d.state = 'queued'))::int as queued,
               (count(*) filter (where d.state = 'running'))::int as running,
               (count(*) filter (where d.state = 'done'))::int as done,
               (count(*) filter (where d.state = 'partial'))::int as partial,
               (count(*) filter (where d.state = 'failed'))::int as failed,
               (count(*) filter (where u.repeated))::int as repeated,
               max(d.finished_at) as last_finished_at
        from batches b left join uploads u on u.batch_id = b.id left join documents d on d.id = u.document_id
        """;

    private const string Newest =
        $$"""{{Counted}} where b.id in (select id from batches order by id desc offset {0} limit {1}) group by b.id order by b.id desc""";

    private const string One = $$"""{{Counted}} where b.id = {0} group by b.id""";

    /// <summary>Newest first.</summary>
    public async Task<Page<BatchRow>> ListAsync(int page = 1, int pageSize = 50, CancellationToken cancel = default)
    {
        await using var context = new PerfEvalContext(source);
        var rows = await context.CountedBatches.FromSqlRaw(Newest, (page - 1) * pageSize, pageSize).ToListAsync(cancel);
        return new Page<BatchRow>(rows, await context.Batches.LongCountAsync(cancel));
    }

    public async Task<BatchRow?> FindAsync(long batchId, CancellationToken cancel = default)
    {
        await using var context = new PerfEvalContext(source);
        return (await context.CountedBatches.FromSqlRaw(One, batchId).ToListAsync(cancel)).SingleOrDefault();
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
}
