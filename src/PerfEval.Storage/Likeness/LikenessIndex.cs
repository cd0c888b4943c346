using System.Text.Json;
using Npgsql;
using PerfEval.Storage.Indexing;
using PerfEval.Storage.Search;
using PerfEval.Storage.Sql;

namespace PerfEval.Storage.Likeness;

/// <summary>The index of narratives (雷同索引): each new one is compared with those before that share a band with it.</summary>
public sealed class LikenessIndex : IRunIndex
{
    /// <summary>Pairs below share what any two reports of a form may share.</summary>
    public const double Least = 0.4;

    /// <summary>Of short narratives: one edited sentence of three takes half of what was shared.</summary>
    public const double LeastOfShort = 0.33;

    // Shorter narratives are a few sentences, and like many others by chance: they make pairs for analysts, and no finding (PE601).
    internal const int FewestToTell = 100;

    // Less is half a sentence.
    internal const int FewestShingles = 10;
    private const int MostCompared = 100;
    private const long Lock = 0x50657266_4C696B65;

    private readonly KnownShingles known = new();

    private const string Alone = "select pg_advisory_xact_lock(@lock); delete from narratives where document_id = any(@documents)";

    private const string Put = """
        insert into narratives (document_id, run_id, method, unit, project, fiscal_year, text, sentences)
        values (@document, @run, @method, @unit, @project, @year::integer, @text, @sentences)
        """;

    private const string Candidates = """
        select n.document_id, n.run_id, n.unit, n.project, n.fiscal_year
        from (select document_id, count(*) as shared from narrative_bands where band = any(@bands) group by document_id
              order by shared desc, document_id limit @most) b
        join narratives n using (document_id) where n.document_id <> @document order by n.document_id
        """;

    public string Outdated => $"not exists (select from narratives n where n.run_id = d.current_run_id and n.method = '{Narrative.Method}')";

    public Task WriteAsync(NpgsqlConnection connection, IndexedRun run, CancellationToken cancel) => WriteAsync(connection, [run], cancel);

    public async Task WriteAsync(NpgsqlConnection connection, IReadOnlyList<IndexedRun> runs, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(runs);
        var told = runs.Where(r => r.Document is not null).Select(ComparedNarrative.Of).ToList();
        // Two reports that arrive together would not see each other; till the end of the transaction.
        await connection.ExecuteAsync(Alone, cancel, ("lock", Lock), ("documents", runs.Select(r => r.DocumentId).ToArray()));
        if (told.Count == 0) return;
        foreach (var (one, candidates) in told.Zip(await PutAsync(connection, told, cancel)))
        {
            if (candidates.Count > 0) await PairAsync(connection, one, candidates, cancel);
            if (one.Bands.Length > 0) known.Keep(one.DocumentId, one.RunId, one.Shingles);
        }
    }

    // Each narrative goes in, those before it that share a band come back, its own bands go in; then the next.
    private static async Task<IReadOnlyList<List<Candidate>>> PutAsync(NpgsqlConnection connection, IReadOnlyList<ComparedNarrative> told, CancellationToken cancel)
    {
        await using var batch = new NpgsqlBatch(connection);
        foreach (var one in told) Add(batch, one);
        await using var reader = await batch.ExecuteReaderAsync(cancel);
        var found = new List<List<Candidate>>();
        foreach (var one in told)
        {
            found.Add([]);
            if (one.Bands.Length == 0) continue;
            while (await reader.ReadAsync(cancel))
                found[^1].Add(new Candidate(reader.Long("document_id"), reader.Long("run_id"), new ComparedReport(reader.Text("unit"), reader.Text("project"), reader.Value<int>("fiscal_year"))));
            await reader.NextResultAsync(cancel);
        }
        return found;
    }

    private static void Add(NpgsqlBatch batch, ComparedNarrative one)
    {
        batch.BatchCommands.Add(SqlCommands.Batched(
            Put, ("document", one.DocumentId), ("run", one.RunId), ("method", Narrative.Method), ("unit", one.Report.Unit), ("project", one.Report.Project),
            ("year", one.Report.FiscalYear), ("text", one.Narrative.Text), ("sentences", one.Narrative.Sentences.SelectMany(s => new[] { s.Start, s.Length }).ToArray())));
        if (one.Bands.Length == 0) return;
        batch.BatchCommands.Add(SqlCommands.Batched(Candidates, ("bands", one.Bands), ("most", MostCompared), ("document", one.DocumentId)));
        batch.BatchCommands.Add(SqlCommands.Batched("insert into narrative_bands select unnest(@bands), @document", ("bands", one.Bands), ("document", one.DocumentId)));
    }

    private async Task PairAsync(NpgsqlConnection connection, ComparedNarrative one, List<Candidate> candidates, CancellationToken cancel)
    {
        var others = candidates.Where(c => !c.Report.IsVersionOf(one.Report)).ToList();
        var common = (await connection.QueryAsync("select shingle from common_shingles where shingle = any(@some)", r => r.GetInt32(0), cancel, ("some", one.Shingles))).ToHashSet();
        foreach (var (other, shingles) in others.Zip(await known.OfAsync(connection, [.. others.Select(o => (o.DocumentId, o.RunId))], cancel)))
            if (NarrativeLikeness.Of(one.Shingles, shingles, common) is { IsMuch: true } likeness)
                await PutPairAsync(connection, (one.DocumentId, one.Narrative), (other.DocumentId, await KnownShingles.NarrativeAsync(connection, other.DocumentId, cancel)), likeness, cancel);
    }

    private static async Task PutPairAsync(
        NpgsqlConnection connection, (long Id, Narrative Narrative) one, (long Id, Narrative Narrative) other, NarrativeLikeness likeness, CancellationToken cancel)
    {
        var (first, second) = one.Id < other.Id ? (one, other) : (other, one);
        await connection.ExecuteAsync(
            "insert into similar_reports (first_id, second_id, similarity, shingles, passages) values (@first, @second, @similarity, @shingles, @passages::jsonb)", cancel,
            ("first", first.Id), ("second", second.Id), ("similarity", (float)likeness.Similarity), ("shingles", likeness.Shingles),
            ("passages", JsonSerializer.Serialize(CommonPassages.Of(first.Narrative, second.Narrative))));
    }

    internal static ComparedReport Compared(IndexedRun run)
    {
        var report = run.Analysis.Report;
        return new ComparedReport(Dense(report.Unit), Dense(report.Project ?? report.Title), report.FiscalYear);

        static string? Dense(string? name) => string.IsNullOrWhiteSpace(name) ? null : DenseText.Of(StorableText.Of(name));
    }

    private sealed record Candidate(long DocumentId, long RunId, ComparedReport Report);
}
