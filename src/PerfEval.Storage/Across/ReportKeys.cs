using Npgsql;
using PerfEval.Storage.Indexing;
using PerfEval.Storage.Sql;

namespace PerfEval.Storage.Across;

/// <summary>Keeps the key of each report and marks it for the comparison with others, which comes after its transaction: it must not hold up other reports.</summary>
public sealed class ReportKeys : IRunIndex
{
    private const string Put = """
        insert into report_keys (document_id, run_id, region, unit, department, project, fiscal_year, pending)
        values (@document, @run, @region, @unit, @department, @project, @year::integer, 'new')
        on conflict (document_id) do update set (run_id, region, unit, department, project, fiscal_year, pending)
            = (excluded.run_id, excluded.region, excluded.unit, excluded.department, excluded.project, excluded.fiscal_year, 'new')
        """;

    public string Outdated => "not exists (select from report_keys k where k.run_id = d.current_run_id)";

    public Task WriteAsync(NpgsqlConnection connection, IndexedRun run, CancellationToken cancel) => WriteAsync(connection, [run], cancel);

    public async Task WriteAsync(NpgsqlConnection connection, IReadOnlyList<IndexedRun> runs, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(runs);
        await using var batch = new NpgsqlBatch(connection);
        foreach (var run in runs) batch.BatchCommands.Add(Entry(run));
        await batch.ExecuteNonQueryAsync(cancel);
    }

    private static NpgsqlBatchCommand Entry(IndexedRun run)
    {
        var key = ReportKey.Of(run.Analysis.Report);
        return SqlCommands.Batched(
            Put, ("document", run.DocumentId), ("run", run.RunId), ("region", key.Region), ("unit", key.Unit), ("department", key.Department),
            ("project", key.Project), ("year", key.FiscalYear));
    }
}
