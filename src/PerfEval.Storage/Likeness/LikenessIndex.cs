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

    // Shorter narratives are two or three sentences, and like many others by chance: of a thousand forms, fifteen times as many pairs at 40 as at 100.
    internal const int FewestShingles = 100;
    private const int MostCompared = 100;
    private const long Lock = 0x50657266_4C696B65;

    private const string Remove = "delete from narratives where document_id = @document";

    private const string Put = """
        insert into narratives (document_id, run_id, method, unit, project, fiscal_year, text, sentences)
        values (@document, @run, @method, @unit, @project, @year::integer, @text, @sentences)
        """;

    private const string Candidates = """
        select n.document_id, n.unit, n.project, n.fiscal_year, n.text, n.sentences
        from (select document_id, count(*) as shared from narrative_bands where band = any(@bands) group by document_id
              order by shared desc, document_id limit @most) b
        join narratives n using (document_id) where n.document_id <> @document order by n.document_id
        """;

    public string Outdated => $"not exists (select from narratives n where n.run_id = d.current_run_id and n.method = '{Narrative.Method}')";

    public async Task WriteAsync(NpgsqlConnection connection, IndexedRun run, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(run);
        var narrative = run.Document is null ? null : Narrative.Of(run);
        var shingles = Shingles.Of(narrative?.Lines ?? []);
        var bands = shingles.Length < FewestShingles ? [] : MinHash.BandsOf(shingles);
        // Two reports that arrive together would not see each other; till the end of the transaction.
        await connection.ExecuteAsync("select pg_advisory_xact_lock(@lock)", cancel, ("lock", Lock));
        await connection.ExecuteAsync(Remove, cancel, ("document", run.DocumentId));
        if (narrative is null) return;
        var report = Compared(run);
        await connection.ExecuteAsync(
            Put, cancel, ("document", run.DocumentId), ("run", run.RunId), ("method", Narrative.Method), ("unit", report.Unit), ("project", report.Project),
            ("year", report.FiscalYear), ("text", narrative.Text), ("sentences", narrative.Sentences.SelectMany(s => new[] { s.Start, s.Length }).ToArray()));
        if (bands.Length == 0) return;
        await PairAsync(connection, run.DocumentId, report, narrative, shingles, bands, cancel);
        await connection.ExecuteAsync("insert into narrative_bands select unnest(@bands), @document", cancel, ("bands", bands), ("document", run.DocumentId));
    }

    private static async Task PairAsync(
        NpgsqlConnection connection, long document, ComparedReport report, Narrative narrative, int[] shingles, long[] bands, CancellationToken cancel)
    {
        var candidates = await connection.QueryAsync(
            Candidates, r => (Document: r.Long("document_id"), Report: new ComparedReport(r.Text("unit"), r.Text("project"), r.Value<int>("fiscal_year")),
                Narrative: Narrative.Of(r.Words("text"), r.GetFieldValue<int[]>(r.GetOrdinal("sentences")))),
            cancel, ("bands", bands), ("most", MostCompared), ("document", document));
        if (candidates.Count == 0) return;
        var common = (await connection.QueryAsync("select shingle from common_shingles where shingle = any(@some)", r => r.GetInt32(0), cancel, ("some", shingles))).ToHashSet();
        foreach (var other in candidates.Where(c => !c.Report.IsVersionOf(report)))
            if (Shingles.Similarity(shingles, Shingles.Of(other.Narrative.Lines), common, FewestShingles) is { } similarity and >= Least)
                await PutPairAsync(connection, (document, narrative), (other.Document, other.Narrative), similarity, cancel);
    }

    private static async Task PutPairAsync(
        NpgsqlConnection connection, (long Id, Narrative Narrative) one, (long Id, Narrative Narrative) other, double similarity, CancellationToken cancel)
    {
        var (first, second) = one.Id < other.Id ? (one, other) : (other, one);
        await connection.ExecuteAsync(
            "insert into similar_reports (first_id, second_id, similarity, passages) values (@first, @second, @similarity, @passages::jsonb)", cancel,
            ("first", first.Id), ("second", second.Id), ("similarity", (float)similarity),
            ("passages", JsonSerializer.Serialize(CommonPassages.Of(first.Narrative, second.Narrative))));
    }

    internal static ComparedReport Compared(IndexedRun run)
    {
        var report = run.Analysis.Report;
        return new ComparedReport(Dense(report.Unit), Dense(report.Project ?? report.Title), report.FiscalYear);

        static string? Dense(string? name) => string.IsNullOrWhiteSpace(name) ? null : DenseText.Of(StorableText.Of(name));
    }
}
