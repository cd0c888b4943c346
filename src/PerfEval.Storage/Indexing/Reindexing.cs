using Npgsql;
using PerfEval.Core.Documents;
using PerfEval.Storage.Queries;
using PerfEval.Storage.Sql;

namespace PerfEval.Storage.Indexing;

/// <summary>Writes what the indexes lack (重建索引): after an upgrade, or when words are cut otherwise than before.</summary>
public sealed class Reindexing(NpgsqlDataSource source, IEnumerable<IRunIndex> indexes)
{
    private const string Current = "select current_run_id from documents where id = @document for update";

    /// <summary>Answers how many reports were written; with <paramref name="all"/> those too that are up to date.</summary>
    public async Task<int> RunAsync(bool all = false, IProgress<(int Done, int Total)>? progress = null, CancellationToken cancel = default)
    {
        var outdated = all ? "true" : string.Join(" or ", indexes.Select(i => $"({i.Outdated})"));
        var documents = await source.QueryAsync(
            $"select d.id from documents d join runs r on r.id = d.current_run_id where r.text is not null and ({outdated}) order by d.id", r => r.GetInt64(0), cancel);
        var analyses = new AnalysisQueries(source);
        for (var i = 0; i < documents.Count; i++)
        {
            await WriteAsync(analyses, documents[i], cancel);
            progress?.Report((i + 1, documents.Count));
        }
        return documents.Count;
    }

    // A run that comes while this one is read waits for the row, and then puts itself in its place.
    private async Task WriteAsync(AnalysisQueries analyses, long document, CancellationToken cancel)
    {
        await using var connection = await source.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        var run = (await connection.QueryAsync(Current, r => r.GetInt64(0), cancel, ("document", document)))[0];
        if (await analyses.LoadRunAsync(run, cancel: cancel) is not { } analysis || await analyses.LayoutOfRunAsync(run, cancel) is not { } layout) return;
        var indexed = new IndexedRun(document, run, analysis, new SourceDocument(DocumentFormat.Text, layout.Text, layout.Blocks, layout.Tables) { Asides = layout.Asides });
        foreach (var index in indexes) await index.WriteAsync(connection, indexed, cancel);
        await transaction.CommitAsync(cancel);
    }
}
