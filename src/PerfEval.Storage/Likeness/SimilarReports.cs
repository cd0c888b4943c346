using Npgsql;
using PerfEval.Storage.Sql;

namespace PerfEval.Storage.Likeness;

/// <summary>Reads the pairs of similar reports.</summary>
public sealed class SimilarReports(NpgsqlDataSource source)
{
    private const string Pairs = """
        select o.id, p.title, p.unit, p.fiscal_year, s.similarity, s.passages::text as passages, s.first_id = @document as asked_first
        from similar_reports s join documents o on o.id = s.first_id + s.second_id - @document join reports p on p.run_id = o.current_run_id
        where s.first_id = @document or s.second_id = @document order by coalesce(s.shingles, 100) < 100, s.similarity desc, o.id
        """;

    /// <summary>The reports that are like one, the most alike first.</summary>
    public async Task<IReadOnlyList<SimilarReport>> OfAsync(long documentId, CancellationToken cancel = default) =>
        await source.QueryAsync(
            Pairs, r => new SimilarReport(
                r.Long("id"), r.Text("title"), r.Text("unit"), r.Value<int>("fiscal_year"), r.GetFloat(r.GetOrdinal("similarity")),
                CommonPassage.Read(r.Words("passages"), r.GetBoolean(r.GetOrdinal("asked_first")))), cancel, ("document", documentId));
}
