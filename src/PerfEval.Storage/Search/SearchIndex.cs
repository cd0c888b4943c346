using Npgsql;
using PerfEval.Storage.Indexing;
using PerfEval.Storage.Sql;

namespace PerfEval.Storage.Search;

/// <summary>The index of full text (全文索引).</summary>
public sealed class SearchIndex(SearchWords words) : IRunIndex
{
    private const string Remove = "delete from search_entries where document_id = @document";

    private const string Put = """
        insert into search_entries (document_id, run_id, segmenter, unit, self_score, head, words, pairs)
        values (@document, @run, @segmenter, @unit, @score::numeric, @head::tsvector, @words::tsvector, @pairs)
        on conflict (document_id) do update
        set run_id = excluded.run_id, segmenter = excluded.segmenter, unit = excluded.unit, self_score = excluded.self_score,
            head = excluded.head, words = excluded.words, pairs = excluded.pairs
        """;

    public string Outdated =>
        $"not exists (select from search_entries e where e.run_id = d.current_run_id and e.segmenter = '{words.Version.Replace("'", "''", StringComparison.Ordinal)}')";

    public Task WriteAsync(NpgsqlConnection connection, IndexedRun run, CancellationToken cancel) => WriteAsync(connection, [run], cancel);

    public async Task WriteAsync(NpgsqlConnection connection, IReadOnlyList<IndexedRun> runs, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(runs);
        await using var batch = new NpgsqlBatch(connection);
        foreach (var run in runs) batch.BatchCommands.Add(run.Document is null ? SqlCommands.Batched(Remove, ("document", run.DocumentId)) : Entry(run));
        await batch.ExecuteNonQueryAsync(cancel);
    }

    private NpgsqlBatchCommand Entry(IndexedRun run)
    {
        var entry = SearchEntry.Of(run, words);
        return SqlCommands.Batched(
            Put, ("document", run.DocumentId), ("run", run.RunId), ("segmenter", words.Version), ("unit", entry.Unit),
            ("score", run.Analysis.Report.SelfScore), ("head", entry.Head), ("words", entry.Words), ("pairs", entry.Pairs));
    }
}
