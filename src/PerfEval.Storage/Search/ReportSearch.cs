using Npgsql;
using PerfEval.Core.Analysis;
using PerfEval.Storage.Analysis;
using PerfEval.Storage.Sql;

namespace PerfEval.Storage.Search;

/// <summary>Searches the latest runs of all reports (检索).</summary>
public sealed class ReportSearch(NpgsqlDataSource source, SearchWords words)
{
    /// <summary>A phrase whose pairs stand everywhere but that stands nowhere itself is given up after so many reports.</summary>
    private const int MostLookedAt = 3000;

    private const int Portion = 60;

    private static readonly RowShape<ReportInfo> Report = new();

    private static readonly string Texts = $"""
        select r.id, r.text, d.file_name, {string.Join(", ", Report.Columns.Select(c => $"p.\"{c}\""))}
        from runs r join documents d on d.id = r.document_id join reports p on p.run_id = r.id where r.id = any(@runs)
        """;

    /// <summary>A page of hits, best first, behind the key of the page before.</summary>
    public async Task<SearchResult> SearchAsync(string? text, int limit = 20, SearchKey? after = null, CancellationToken cancel = default)
    {
        var query = SearchQuery.Parse(StorableText.Of(text ?? ""));
        var plan = SearchPlan.Of(query, words);
        if (query.Complaints.Count > 0 || plan.IsEmpty) return new SearchResult([], 0, true, null, query.Complaints);
        await using var connection = await source.OpenConnectionAsync(cancel);
        var hits = new List<SearchHit>();
        var (total, looked, batch) = (0L, 0, plan.IsExact ? limit + 1 : 3 * limit);
        while (hits.Count <= limit && looked < MostLookedAt)
        {
            var found = await FindAsync(connection, plan, after, batch, cancel);
            if (found.Count == 0) break;
            total = found[0].Total;
            hits.AddRange(await ReadAsync(connection, plan, found, limit + 1 - hits.Count, cancel));
            looked += found.Count;
            if (found.Count < batch) break;
            (after, batch) = (found[^1].Key, MostLookedAt);
        }
        return new SearchResult([.. hits.Take(limit)], total, plan.IsExact, hits.Count > limit ? hits[limit - 1].Key : null, []);
    }

    /// <summary>How many reports are not in the index yet, or were put there with other words.</summary>
    public async Task<long> OutdatedAsync(CancellationToken cancel = default) =>
        (await source.QueryAsync(
            $"select count(*) from documents d join runs r on r.id = d.current_run_id where r.text is not null and {new SearchIndex(words).Outdated}",
            r => r.GetInt64(0), cancel))[0];

    private static async Task<List<Found>> FindAsync(NpgsqlConnection connection, SearchPlan plan, SearchKey? after, int count, CancellationToken cancel)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        await connection.ExecuteAsync(SearchSql.ByIndex, cancel);
        await using var command = SearchSql.Command(plan, after, count, connection);
        await using var reader = await command.ExecuteReaderAsync(cancel);
        var found = new List<Found>();
        while (await reader.ReadAsync(cancel))
            found.Add(new Found(new SearchKey(reader.GetBoolean(2), reader.GetFloat(3), reader.GetInt64(0)), reader.GetInt64(1), reader.GetInt64(4)));
        return found;
    }

    // Texts are read only for the reports that are shown.
    private static async Task<List<SearchHit>> ReadAsync(NpgsqlConnection connection, SearchPlan plan, List<Found> found, int wanted, CancellationToken cancel)
    {
        var hits = new List<SearchHit>();
        foreach (var some in found.Chunk(Portion))
        {
            var texts = (await connection.QueryAsync(
                Texts, r => (Run: r.Long("id"), Text: r.Text("text") ?? "", File: r.Words("file_name"), Report: Report.Read(r)), cancel,
                ("runs", some.Select(f => f.Run).ToArray()))).ToDictionary(t => t.Run);
            foreach (var one in some.Where(f => texts.ContainsKey(f.Run)))
            {
                var (_, text, file, report) = texts[one.Run];
                if (!plan.IsExact && !Holds(plan, text)) continue;
                hits.Add(new SearchHit(one.Key, file, report, Snippet.Of(text, plan.Needles)));
                if (hits.Count == wanted) return hits;
            }
        }
        return hits;
    }

    private static bool Holds(SearchPlan plan, string text)
    {
        if (plan.ExcludedPhrases.Count == 0 && plan.Phrases.All(p => text.Contains(p, StringComparison.Ordinal))) return true;
        var dense = DenseText.Of(text);
        return plan.Phrases.All(p => dense.Contains(p, StringComparison.Ordinal)) && !plan.ExcludedPhrases.Any(p => dense.Contains(p, StringComparison.Ordinal));
    }

    private sealed record Found(SearchKey Key, long Run, long Total);
}
