using Npgsql;
using PerfEval.Storage.Sql;

namespace PerfEval.Storage.Documents;

/// <summary>The documents that wait for work: put into chunks, claimed one by one, given back or set aside. Every write is guarded by the attempt.</summary>
public sealed class WaitingDocuments(NpgsqlDataSource source)
{
    /// <summary>How often the work on a document may break off before it is set aside.</summary>
    public const int MaxAttempts = 3;

    private const string InOpenBatch =
        "exists (select from uploads u join batches b on b.id = u.batch_id where u.document_id = d.id and b.state = 'open')";

    private const string TakeStranded = $"""
        with stranded as (
            select d.id, (row_number() over (order by d.attempts, d.id) - 1) / @size as chunk
            from documents d
            where d.state in ('queued', 'running') and (d.chunk_id is null or d.chunk_id <> all(@live))
              and (d.next_attempt_at is null or d.next_attempt_at <= now()) and {InOpenBatch}
            order by d.attempts, d.id limit @size::bigint * @most
        ), numbered as (
            select chunk, nextval('chunk_ids') as chunk_id from (select distinct chunk from stranded order by chunk) c
        )
        update documents d set state = 'queued', chunk_id = n.chunk_id
        from stranded s join numbered n using (chunk) where d.id = s.id
        returning n.chunk_id
        """;

    private const string Resume = $"""
        update documents set
            state = case when attempts < @max then 'queued' else 'failed' end,
            reason = case when attempts < @max then reason else '处理该文件时程序多次异常中断，已停止重试，请联系管理员并提供故障编号' end,
            fault_id = case when attempts < @max then fault_id else replace(gen_random_uuid()::text, '-', '') end,
            finished_at = case when attempts < @max then null else now() end
        where chunk_id = @chunk and (state = 'running' or state = 'queued' and attempts >= @max)
        """;

    // Documents whose work broke off before come last and one at a time, so that one that kills the process holds up no other and costs no other an attempt.
    private const string Claim = $"""
        with next as (
            select d.id, d.attempts from documents d
            where d.chunk_id = @chunk and d.state = 'queued' and (d.next_attempt_at is null or d.next_attempt_at <= now()) and {InOpenBatch}
            order by d.attempts, d.id limit @most for update of d skip locked
        ), taken as (
            (select id from next where attempts = 0) union (select id from next order by attempts, id limit 1)
        )
        update documents d set state = 'running', attempts = attempts + 1, started_at = now(), finished_at = null
        from taken where d.id = taken.id
        returning d.id, file_name, sha256, attempts
        """;

    private const string Release = """
        update documents d set state = 'queued', attempts = attempts - 1
        from unnest(@ids, @attempts) c (id, attempt) where d.id = c.id and d.state = 'running' and d.attempts = c.attempt
        """;

    private const string Return = """
        update documents set state = 'queued', next_attempt_at = now() + @delay, reason = @reason, fault_id = @fault
        where id = @id and state = 'running' and attempts = @attempt
        """;

    private const string SetAside = """
        update documents
        set state = 'failed', finished_at = now(), next_attempt_at = null, reason = @reason, fault_id = @fault, work_ms = 1000 * extract(epoch from now() - started_at)
        where id = @id and state = 'running' and attempts = @attempt
        """;

    internal const string Requeue = """
        update documents d set state = 'queued', attempts = 0, chunk_id = null, next_attempt_at = null, reason = null, fault_id = null, finished_at = null
        """;

    /// <summary>How many documents wait or are worked on.</summary>
    public async Task<long> CountAsync(CancellationToken cancel = default) =>
        (await source.QueryAsync("select count(*) from documents where state in ('queued', 'running')", r => r.GetInt64(0), cancel))[0];

    /// <summary>Puts the waiting documents that no live chunk has into new chunks, the first of them when there are many; answers the numbers of the chunks.</summary>
    public async Task<IReadOnlyList<long>> FormChunksAsync(IReadOnlyCollection<long> liveChunks, int size, int most = int.MaxValue, CancellationToken cancel = default) =>
        [.. (await source.QueryAsync(TakeStranded, r => r.GetInt64(0), cancel, ("live", liveChunks.ToArray()), ("size", size), ("most", most))).Distinct().Order()];

    /// <summary>Takes back what an earlier run of the chunk left running; what broke off too often is set aside.</summary>
    public Task ResumeChunkAsync(long chunkId, CancellationToken cancel = default) =>
        source.ExecuteAsync(Resume, cancel, ("chunk", chunkId), ("max", MaxAttempts));

    /// <summary>The next document of the chunk, its attempt counted; null when nothing is left to do now.</summary>
    public async Task<ClaimedDocument?> ClaimNextAsync(long chunkId, CancellationToken cancel = default) => (await ClaimAsync(chunkId, 1, cancel)).SingleOrDefault();

    /// <summary>The next documents of the chunk, the attempt of each counted; one alone when it was tried before, none when nothing is left to do now.</summary>
    public async Task<IReadOnlyList<ClaimedDocument>> ClaimAsync(long chunkId, int most, CancellationToken cancel = default) =>
        [.. (await source.QueryAsync(
            Claim, r => new ClaimedDocument(r.Long("id"), r.Words("file_name"), r.Words("sha256"), r.Int("attempts")), cancel, ("chunk", chunkId), ("most", most)))
            .OrderBy(c => c.Id)];

    /// <summary>Gives back documents that were claimed and not begun: no attempt of theirs.</summary>
    public Task ReleaseAsync(IReadOnlyList<ClaimedDocument> claims, CancellationToken cancel = default) => source.ExecuteAsync(
        Release, cancel, ("ids", claims.Select(c => c.Id).ToArray()), ("attempts", claims.Select(c => c.Attempt).ToArray()));

    /// <summary>Gives a document back for another try after a while; false when the claim is lost.</summary>
    public async Task<bool> ReturnAsync(ClaimedDocument claim, TimeSpan delay, string reason, string faultId, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return await source.ExecuteAsync(
            Return, cancel, ("id", claim.Id), ("attempt", claim.Attempt), ("delay", delay), ("reason", reason), ("fault", faultId)) == 1;
    }

    /// <summary>Sets a document aside as failed by our fault; false when the claim is lost.</summary>
    public async Task<bool> SetAsideAsync(ClaimedDocument claim, string reason, string faultId, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return await source.ExecuteAsync(
            SetAside, cancel, ("id", claim.Id), ("attempt", claim.Attempt), ("reason", reason), ("fault", faultId)) == 1;
    }

    /// <summary>Queues a finished document for a new analysis; its old run stays current until the new one is stored.</summary>
    public async Task<bool> AnalyseAgainAsync(long documentId, CancellationToken cancel = default) =>
        await source.ExecuteAsync(
            $"{Requeue} where d.id = @id and d.state in ('done', 'partial', 'failed') and d.sha256 is not null", cancel, ("id", documentId)) == 1;
}
