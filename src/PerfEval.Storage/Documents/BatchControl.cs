using Npgsql;
using PerfEval.Core.Analysis;
using PerfEval.Storage.Sql;

namespace PerfEval.Storage.Documents;

/// <summary>What people do with a batch (批次): pause, go on, cancel, try the failed ones again, analyse anew.</summary>
public sealed class BatchControl(NpgsqlDataSource source)
{
    private const string OfBatch = "exists (select from uploads u where u.document_id = d.id and u.batch_id = @batch)";

    // A document that was only to be analysed anew is what its last run made of it; one that another batch wants stays queued.
    private const string Drop = $"""
        update documents d
        set finished_at = coalesce(d.finished_at, now()), (state, reason) = (
            select case r.status when 'ok' then 'done' when 'partial' then 'partial' else 'failed' end,
                   case when r.id is null then '批次已取消' when r.status <> 'ok' then (select string_agg(n ->> 'message', '；') from jsonb_array_elements(r.notes) n) end
            from (select 1) one left join runs r on r.id = d.current_run_id)
        where d.state = 'queued' and {OfBatch}
          and not exists (select from uploads u join batches b on b.id = u.batch_id where u.document_id = d.id and b.state <> 'cancelled')
        """;

    private const string Open = "update batches set state = 'open' where id = @batch and state = 'cancelled'";

    private const string Anew = $"""
        {WaitingDocuments.Requeue} from runs r
        where r.id = d.current_run_id and d.state in ('done', 'partial', 'failed') and d.sha256 is not null
          and (@batch::bigint is null or {OfBatch})
          and exists (select from uploads u join batches b on b.id = u.batch_id where u.document_id = d.id and b.state <> 'cancelled')
          and (@all or (r.program_version, r.rules_version, r.model_version) <> (@program, @rules, @model))
        """;

    /// <summary>Pauses, resumes or cancels a batch. Cancelling sets aside what is still queued and wanted by no other batch.</summary>
    public Task SetStateAsync(long batchId, BatchState state, CancellationToken cancel = default) => TogetherAsync(async connection =>
    {
        await connection.ExecuteAsync("update batches set state = @state where id = @batch", cancel, ("state", state.InSql()), ("batch", batchId));
        return state == BatchState.Cancelled ? await connection.ExecuteAsync(Drop, cancel, ("batch", batchId)) : 0;
    }, cancel);

    /// <summary>Queues the failed documents of a batch again (重试失败); answers how many. What was refused at the door has no bytes and stays.</summary>
    public Task<int> RetryFailedAsync(long batchId, CancellationToken cancel = default) => TogetherAsync(async connection =>
    {
        await connection.ExecuteAsync(Open, cancel, ("batch", batchId));
        return await connection.ExecuteAsync($"{WaitingDocuments.Requeue} where d.state = 'failed' and d.sha256 is not null and {OfBatch}", cancel, ("batch", batchId));
    }, cancel);

    /// <summary>
    /// Queues finished documents for a new analysis (重新分析), of one batch or of all that are not cancelled; answers how many. Old runs are kept.
    /// With <paramref name="current"/> only those that another version analysed.
    /// </summary>
    public Task<int> AnalyseAgainAsync(long? batchId, VersionInfo? current, CancellationToken cancel = default) => TogetherAsync(async connection =>
    {
        if (batchId is not null) await connection.ExecuteAsync(Open, cancel, ("batch", batchId));
        return await connection.ExecuteAsync(
            Anew, cancel, ("batch", batchId), ("all", current is null), ("program", current?.Program ?? ""), ("rules", current?.Rules ?? ""), ("model", current?.Model ?? ""));
    }, cancel);

    private async Task<int> TogetherAsync(Func<NpgsqlConnection, Task<int>> writes, CancellationToken cancel)
    {
        await using var connection = await source.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        var written = await writes(connection);
        await transaction.CommitAsync(cancel);
        return written;
    }
}
