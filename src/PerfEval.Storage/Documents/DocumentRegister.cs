using Npgsql;
using PerfEval.Storage.Files;
using PerfEval.Storage.Sql;

namespace PerfEval.Storage.Documents;

/// <summary>Opens batches and enters files into them; one document for one content, whoever brings it and however often.</summary>
public sealed class DocumentRegister(NpgsqlDataSource source)
{
    // Content that we failed on, or that was cancelled before its turn, is tried again when it is brought again; an unreadable file is not.
    private const string Queue = """
        insert into documents (batch_id, file_name, sha256, size_bytes, state) select @batch, @name, @sha256, @size, 'queued' where not exists (select from known)
        on conflict (sha256) do update set
            (state, attempts) = (select case when again then 'queued' else documents.state end, case when again then 0 else documents.attempts end
                from (select documents.state = 'failed' and (documents.fault_id is not null or documents.current_run_id is null) as again) a)
        """;

    private const string Refuse = """
        insert into documents (batch_id, file_name, size_bytes, state, reason, finished_at)
        select @batch, @name, @size, 'failed', @reason, now() where not exists (select from known)
        """;

    // One statement: the document and its upload are there together or not at all. What was entered with the token before is told again.
    private static string Entering(string document) => $"""
        with known as (
            select d.id, u.repeated, d.state, d.reason from uploads u join documents d on d.id = u.document_id where u.token = @token
        ), entered as (
            {document} returning id, xmax <> 0 as repeated, state, reason
        ), handed_in as (
            insert into uploads (batch_id, document_id, file_name, repeated, token) select @batch, id, @name, repeated, @token from entered
        )
        select id, repeated, state, reason from known union all select id, repeated, state, reason from entered
        """;

    public async Task<long> OpenBatchAsync(string name, string origin, string? createdBy = null, CancellationToken cancel = default) =>
        (await source.QueryAsync(
            "insert into batches (name, origin, created_by) values (@name, @origin, @by) returning id", r => r.GetInt64(0), cancel,
            ("name", name), ("origin", origin), ("by", createdBy)))[0];

    /// <summary>Enters a kept file; queued unless its content is known. Sent again with the same token, it is not entered again.</summary>
    public Task<Receipt> EnterAsync(long batchId, string fileName, StagedFile file, Guid token, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        return EnterAsync(Queue, batchId, fileName, token, cancel, ("sha256", file.Sha256), ("size", file.SizeBytes));
    }

    /// <summary>Enters a file that was refused at the door, with the reason.</summary>
    public Task<Receipt> RefuseAsync(long batchId, string fileName, long sizeBytes, string reason, Guid token, CancellationToken cancel = default) =>
        EnterAsync(Refuse, batchId, fileName, token, cancel, ("size", sizeBytes), ("reason", reason));

    /// <summary>The bytes of all kept files.</summary>
    public async Task<long> KeptBytesAsync(CancellationToken cancel = default) =>
        (await source.QueryAsync("select coalesce(sum(size_bytes), 0)::bigint from documents where sha256 is not null", r => r.GetInt64(0), cancel))[0];

    /// <summary>Those of the hashes whose content this account handed in before, with its size: their bytes need not be sent again.</summary>
    public async Task<IReadOnlyDictionary<string, long>> KnownAsync(IReadOnlyCollection<string> hashes, string account, CancellationToken cancel = default) => (await source.QueryAsync(
        """
        select distinct d.sha256, d.size_bytes from documents d join uploads u on u.document_id = d.id join batches b on b.id = u.batch_id
        where d.sha256 = any(@hashes) and b.created_by = @account
        """, r => (r.GetString(0), r.GetInt64(1)), cancel, ("hashes", hashes.ToArray()), ("account", account))).ToDictionary(k => k.Item1, k => k.Item2);

    private async Task<Receipt> EnterAsync(
        string document, long batchId, string fileName, Guid token, CancellationToken cancel, params (string, object?)[] parameters) =>
        (await source.QueryAsync(Entering(document), Read, cancel, [("batch", batchId), ("name", fileName), ("token", token), .. parameters])).Single();

    private static Receipt Read(NpgsqlDataReader row) =>
        new(row.Long("id"), row.Value<bool>("repeated") ?? false, row.State<DocumentState>("state"), row.Text("reason"));
}
