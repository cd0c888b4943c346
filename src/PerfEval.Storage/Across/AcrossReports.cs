using Npgsql;
using PerfEval.Storage.Sql;

namespace PerfEval.Storage.Across;

/// <summary>
/// Compares reports with each other (跨报告核对, PE6xx) after they were stored: those that meet others each in its own transaction, the lone ones together. Its findings stand among those of the
/// report's latest run; what breaks off stays marked and is done by the next.
/// </summary>
public sealed class AcrossReports(NpgsqlDataSource source)
{
    private const long Lock = 0x50657266_41637273;
    private const int Portion = 200;
    private const int Together = 50;
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(100);

    private const string Pending = "select document_id from report_keys where pending is not null order by document_id limit @most";

    // Whose latest run changes meanwhile is marked again by that run.
    private const string Take = """
        update report_keys k set pending = null from (select id from documents where id = @document for update) d, report_keys before
        where k.document_id = d.id and before.document_id = d.id and k.pending is not null returning before.pending
        """;

    private const string MarkOthers = "update report_keys set pending = 'again' where document_id = any(@others) and pending is null";

    private const string PendingOf =
        "select exists (select from report_keys k join uploads u on u.document_id = k.document_id where u.batch_id = @batch and k.pending is not null)";

    private const string MarkAll = "update report_keys set pending = 'again' where pending is null";

    /// <summary>Compares what is marked; one process at a time. Answers how many reports were compared, 0 too when another process is at it.</summary>
    public async Task<int> CompareAsync(CancellationToken cancel = default)
    {
        await using var alone = await source.OpenConnectionAsync(cancel);
        if (!(await alone.QueryAsync("select pg_try_advisory_lock(@lock)", r => r.GetBoolean(0), cancel, ("lock", Lock)))[0]) return 0;
        try
        {
            var compared = 0;
            while (await alone.QueryAsync(Pending, r => r.GetInt64(0), cancel, ("most", Portion)) is { Count: > 0 } documents)
                foreach (var some in documents.Chunk(Together))
                {
                    var lone = await LoneReports.CompareAsync(alone, some, cancel);
                    foreach (var document in some.Except(lone)) await CompareAsync(alone, document, cancel);
                    compared += some.Length;
                }
            return compared;
        }
        finally
        {
            await alone.ExecuteAsync("select pg_advisory_unlock(@lock)", CancellationToken.None, ("lock", Lock));
        }
    }

    /// <summary>Compares till no report of the batch (批次) is marked, whoever compared it.</summary>
    public async Task FinishAsync(long batchId, CancellationToken cancel = default)
    {
        while (await CompareAsync(cancel) == 0 && (await source.QueryAsync(PendingOf, r => r.GetBoolean(0), cancel, ("batch", batchId)))[0]) await Task.Delay(Look, cancel);
    }

    /// <summary>Marks every report for another comparison, as when the set phrases changed.</summary>
    public Task<int> MarkAllAsync(CancellationToken cancel = default) => source.ExecuteAsync(MarkAll, cancel);

    private static async Task CompareAsync(NpgsqlConnection connection, long document, CancellationToken cancel)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        var taken = await connection.QueryAsync(Take, r => r.GetString(0), cancel, ("document", document));
        if (taken is [var pending])
        {
            var others = await StoredReports.OthersOfAsync(connection, document, cancel);
            var formerly = await AcrossFindings.ReportsThatNameAsync(connection, document, cancel);
            if ((await StoredReports.FindAsync(connection, [document], cancel)).TryGetValue(document, out var own)) await AcrossFindings.PutAsync(connection, own, others, cancel);
            if (pending == "new") await connection.ExecuteAsync(MarkOthers, cancel, ("others", others.Select(o => o.Report.DocumentId).Union(formerly).Order().ToArray()));
        }
        await transaction.CommitAsync(cancel);
    }
}
