using Npgsql;
using PerfEval.Storage.Files;
using PerfEval.Storage.Sql;

namespace PerfEval.Storage.Documents;

/// <summary>Opens batches and enters files into them; one document for one content, whoever brings it and however often.</summary>
public sealed class DocumentRegister(NpgsqlDataSource source)
{
    // Content that we failed on, or that was cancelled before its turn, is tried again when it is brought again; an unreadable file is not.
    private const string Enter = """
        insert into documents (batch_id, file_name, sha256, size_bytes, state) values (@batch, @name, @sha256, @size, 'queued')
        on conflict (sha256) do update set
            (state, attempts) = (select case when again then 'queued' else documents.state end, case when again then 0 else documents.attempts end
                from (select documents.state = 'failed' and (documents.fault_id is not null or documents.current_run_id is null) as again) a)
        returning id, xmax <> 0 as repeated, state, reason
        """;

    private const string Refuse = """
        insert into documents (batch_id, file_name, size_bytes, state, reason, finished_at) values (@batch, @name, @size, 'failed', @reason, now())
        returning id, false as repeated, state, reason
        """;

    public async Task<long> OpenBatchAsync(string name, string origin, string? createdBy = null, CancellationToken cancel = default) =>
        (await source.QueryAsync(
            "insert into batches (name, origin, created_by) values (@name, @origin, @by) returning id", r => r.GetInt64(0), cancel,
            ("name", name), ("origin", origin), ("by", createdBy)))[0];

    /// <summary>Enters a kept file; queued unless its content is known.</summary>
    public Task<Receipt> EnterAsync(long batchId, string fileName, StagedFile file, CancellationToken cancel = default) =>
        EnterAsync(Enter, batchId, fileName, cancel, ("sha256", file.Sha256), ("size", file.SizeBytes));

    /// <summary>Enters a file that was refused at the door, with the reason.</summary>
    public Task<Receipt> RefuseAsync(long batchId, string fileName, long sizeBytes, string reason, CancellationToken cancel = default) =>
        EnterAsync(Refuse, batchId, fileName, cancel, ("size", sizeBytes), ("reason", reason));

    private async Task<Receipt> EnterAsync(string sql, long batchId, string fileName, CancellationToken cancel, params (string, object?)[] parameters)
    {
        await using var connection = await source.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        var receipts = await connection.QueryAsync(
            sql,
            row => new Receipt(row.Long("id"), row.Value<bool>("repeated") ?? false, row.State<DocumentState>("state"), row.Text("reason")),
            cancel, [("batch", batchId), ("name", fileName), .. parameters]);
        await connection.ExecuteAsync(
            "insert into uploads (batch_id, document_id, file_name, repeated) values (@batch, @document, @name, @repeated)", cancel,
            ("batch", batchId), ("document", receipts[0].DocumentId), ("name", fileName), ("repeated", receipts[0].Repeated));
        await transaction.CommitAsync(cancel);
        return receipts[0];
    }
}
