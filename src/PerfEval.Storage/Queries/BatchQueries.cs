using Microsoft.EntityFrameworkCore;
using Npgsql;
using PerfEval.Storage.Documents;
using PerfEval.Storage.Entities;
using PerfEval.Storage.Sql;

namespace PerfEval.Storage.Queries;

/// <summary>Reads batches and their files for the pages.</summary>
public sealed class BatchQueries(NpgsqlDataSource source)
{
    /// <summary>Newest first.</summary>
    public async Task<Page<BatchRow>> ListAsync(int page = 1, int pageSize = 50, CancellationToken cancel = default)
    {
        var rows = await source.QueryAsync(
            "select * from batch_progress where id in (select id from batches order by id desc offset @from limit @most) order by id desc", Read, cancel,
            ("from", (page - 1) * pageSize), ("most", pageSize));
        return new Page<BatchRow>(rows, (await source.QueryAsync("select count(*) from batches", r => r.GetInt64(0), cancel))[0]);
    }

    /// <summary>Newest first, those older than the given one.</summary>
    public Task<List<BatchRow>> BehindAsync(long? before, int limit, CancellationToken cancel = default) => source.QueryAsync(
        "select * from batch_progress where id in (select id from batches where @before::bigint is null or id < @before order by id desc limit @limit) order by id desc",
        Read, cancel, ("before", before), ("limit", limit));

    public async Task<BatchRow?> FindAsync(long batchId, CancellationToken cancel = default) =>
        (await source.QueryAsync("select * from batch_progress where id = @batch", Read, cancel, ("batch", batchId))).SingleOrDefault();

    /// <summary>The batches that files are queued or worked on of, those of this moment (a small one is done before anybody looks), and those given, to be followed.</summary>
    public async Task<IReadOnlyList<BatchRow>> LiveAsync(IReadOnlyCollection<long> also, CancellationToken cancel = default) => await source.QueryAsync(
        """
        select * from batch_progress where id = any(@also) or id in (
            select u.batch_id from documents d join uploads u on u.document_id = d.id where d.state in ('queued', 'running')
            union select id from (select id, created_at from batches order by id desc limit 50) b where created_at > now() - interval '10 seconds')
        order by id desc
        """, Read, cancel, ("also", also.ToArray()));

    /// <summary>The files of a batch in the order they came, all or those in one state.</summary>
    public Task<IReadOnlyList<UploadRow>> UploadsAsync(long batchId, DocumentState? state = null, int page = 1, int pageSize = 100, CancellationToken cancel = default) =>
        UploadsAsync(batchId, state, 0, (page - 1) * pageSize, pageSize, cancel);

    /// <summary>Those behind a given one; 0: the first.</summary>
    public Task<IReadOnlyList<UploadRow>> UploadsBehindAsync(long batchId, DocumentState? state, long after, int limit, CancellationToken cancel = default) =>
        UploadsAsync(batchId, state, after, 0, limit, cancel);

    /// <summary>The first failed files of several batches.</summary>
    public async Task<ILookup<long, UploadRow>> FailuresAsync(IReadOnlyCollection<long> batches, int each, CancellationToken cancel = default) => (await source.QueryAsync(
        """
        select * from (
            select u.id, u.batch_id, u.document_id, u.file_name, u.repeated, u.created_at, d.size_bytes, d.state, d.attempts, d.reason, d.fault_id, d.finished_at, d.work_ms,
                   row_number() over (partition by u.batch_id order by u.id) as place
            from uploads u join documents d on d.id = u.document_id where u.batch_id = any(@batches) and d.state = 'failed') f
        where place <= @each order by id
        """,
        r => new UploadRow(
            r.Long("id"), r.Long("batch_id"), r.Long("document_id"), r.Words("file_name"), r.Value<bool>("repeated") ?? false, r.Long("size_bytes"), r.State<DocumentState>("state"), r.Int("attempts"),
            r.Text("reason"), r.Text("fault_id"), r.Value<DateTimeOffset>("created_at")!.Value, r.Value<DateTimeOffset>("finished_at"), r.Value<int>("work_ms")),
        cancel, ("batches", batches.ToArray()), ("each", each))).ToLookup(u => u.BatchId);

    private async Task<IReadOnlyList<UploadRow>> UploadsAsync(long batchId, DocumentState? state, long after, int skip, int take, CancellationToken cancel)
    {
        await using var context = new PerfEvalContext(source);
        return await context.Uploads.Where(u => u.BatchId == batchId && u.Id > after)
            .WhereGiven(state, asked => u => u.Document.State == asked)
            .OrderBy(u => u.Id).Skip(skip).Take(take)
            .Select(u => new UploadRow(
                u.Id, u.BatchId, u.DocumentId, u.FileName, u.Repeated, u.Document.SizeBytes, u.Document.State, u.Document.Attempts,
                u.Document.Reason, u.Document.FaultId, u.CreatedAt, u.Document.FinishedAt, u.Document.WorkMs))
            .ToListAsync(cancel);
    }

    private static BatchRow Read(NpgsqlDataReader row) => new(
        row.Long("id"), row.Words("name"), row.Words("origin"), row.Text("created_by"), row.GetFieldValue<DateTimeOffset>(row.GetOrdinal("created_at")), row.State<BatchState>("state"),
        row.Int("total"), row.Int("queued"), row.Int("running"), row.Int("done"), row.Int("partial"), row.Int("failed"), row.Int("repeated"),
        row.Value<DateTimeOffset>("last_finished_at"), row.Value<double>("per_minute"), row.Value<int>("seconds_left"));
}
