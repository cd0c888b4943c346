using Npgsql;
using PerfEval.Storage.Documents;
using PerfEval.Storage.Sql;

namespace PerfEval.Storage.Queries;

/// <summary>Reads batches and their files for the pages.</summary>
public sealed class BatchQueries(NpgsqlDataSource source)
{
    private const string Counted = """
        select b.*,
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

    private const string Uploads = """
        select u.id, u.batch_id, u.document_id, u.file_name, u.repeated, u.created_at,
               d.size_bytes, d.state, d.attempts, d.reason, d.fault_id, d.finished_at
        from uploads u join documents d on d.id = u.document_id
        where u.batch_id = @batch and (@state::text is null or d.state = @state)
        order by u.id offset @skip limit @take
        """;

    /// <summary>Newest first.</summary>
    public async Task<Page<BatchRow>> ListAsync(int page = 1, int pageSize = 50, CancellationToken cancel = default)
    {
        var newest = $"{Counted} where b.id in (select id from batches order by id desc offset @skip limit @take) group by b.id order by b.id desc";
        var rows = await source.QueryAsync(newest, Batch, cancel, ("skip", (page - 1) * pageSize), ("take", pageSize));
        var total = await source.QueryAsync("select count(*) from batches", r => r.GetInt64(0), cancel);
        return new Page<BatchRow>(rows, total[0]);
    }

    public async Task<BatchRow?> FindAsync(long batchId, CancellationToken cancel = default) =>
        (await source.QueryAsync($"{Counted} where b.id = @batch group by b.id", Batch, cancel, ("batch", batchId))).SingleOrDefault();

    /// <summary>The files of a batch in the order they came, all or those in one state.</summary>
    public async Task<IReadOnlyList<UploadRow>> UploadsAsync(
        long batchId, DocumentState? state = null, int page = 1, int pageSize = 100, CancellationToken cancel = default) =>
        await source.QueryAsync(
            Uploads, Upload, cancel,
            ("batch", batchId), ("state", state?.InSql()), ("skip", (page - 1) * pageSize), ("take", pageSize));

    private static BatchRow Batch(NpgsqlDataReader row) => new(
        row.Long("id"), row.Words("name"), row.Words("origin"), row.Text("created_by"), row.Time("created_at"), row.State<BatchState>("state"),
        row.Int("total"), row.Int("queued"), row.Int("running"), row.Int("done"), row.Int("partial"), row.Int("failed"), row.Int("repeated"),
        row.Value<DateTimeOffset>("last_finished_at"));

    private static UploadRow Upload(NpgsqlDataReader row) => new(
        row.Long("id"), row.Long("batch_id"), row.Long("document_id"), row.Words("file_name"), row.Value<bool>("repeated") ?? false,
        row.Long("size_bytes"), row.State<DocumentState>("state"), row.Int("attempts"), row.Text("reason"), row.Text("fault_id"),
        row.Time("created_at"), row.Value<DateTimeOffset>("finished_at"));
}
