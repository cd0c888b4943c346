using Npgsql;
using PerfEval.Storage.Analysis;
using PerfEval.Storage.Likeness;
using PerfEval.Storage.Sql;

namespace PerfEval.Storage.Across;

/// <summary>Reads reports with those that they have to do with: of the same project in this, the last and the next year, or alike in their narrative.</summary>
internal static class StoredReports
{
    // A name that fifty reports of a county share is no project's.
    private const int Most = 50;

    private const string Related = """
        select o.document_id, null::real as similarity, null as passages, false as asked_first
        from report_keys k join report_keys o on o.project = k.project and o.project <> '' and o.region = k.region and abs(o.fiscal_year - k.fiscal_year) <= 1 and o.document_id <> k.document_id
        where k.document_id = @document and k.project <> ''
        union all
        select first_id + second_id - @document, similarity, passages::text, first_id = @document
        from similar_reports where (first_id = @document or second_id = @document) and coalesce(shingles, @tell) >= @tell
        order by similarity desc nulls last, document_id limit @most
        """;

    private const string Report = """
        select k.document_id, d.file_name, d.created_at, r.text, k.run_id, k.region, k.unit, k.department, k.project, k.fiscal_year
        from report_keys k join documents d on d.id = k.document_id join runs r on r.id = k.run_id where k.document_id = any(@documents) and r.text is not null
        """;

    /// <summary>Those that could be read, by their documents.</summary>
    public static async Task<IReadOnlyDictionary<long, StoredReport>> FindAsync(NpgsqlConnection connection, IReadOnlyList<long> documents, CancellationToken cancel)
    {
        if (documents.Count == 0) return new Dictionary<long, StoredReport>();
        var found = await connection.QueryAsync(
            Report, r => (Document: r.Long("document_id"), Name: r.Words("file_name"), ReceivedAt: r.GetDateTime(2), Text: r.Words("text"), Run: r.Long("run_id"),
                Key: new ReportKey(r.Words("region"), r.Words("unit"), r.Words("department"), r.Words("project"), r.Value<int>("fiscal_year"))),
            cancel, ("documents", documents.ToArray()));
        var runs = found.Select(f => f.Run).ToArray();
        var infos = await FactTables.Reports.ReadAsync(connection, runs, cancel);
        var funds = await FactTables.Funds.ReadAsync(connection, runs, cancel);
        var amounts = await FactTables.Amounts.ReadAsync(connection, runs, cancel);
        return found.ToDictionary(f => f.Document, f => new StoredReport(
            f.Document, f.Run, f.Name, f.ReceivedAt, f.Text, infos[f.Run].Single(), f.Key, [.. funds[f.Run]], [.. amounts[f.Run]]));
    }

    public static async Task<IReadOnlyList<OtherReport>> OthersOfAsync(NpgsqlConnection connection, long document, CancellationToken cancel)
    {
        var related = await connection.QueryAsync(
            Related, r => (Document: r.Long("document_id"), Similarity: r.Value<float>("similarity"), Passages: Passages(r.Text("passages"), r.GetBoolean(3))), cancel,
            ("document", document), ("most", Most), ("tell", LikenessIndex.FewestToTell));
        // A report that is alike and of the same project comes twice, first with its likeness.
        var others = related.DistinctBy(r => r.Document).ToList();
        var reports = await FindAsync(connection, [.. others.Select(o => o.Document)], cancel);
        return [.. others.Where(o => reports.ContainsKey(o.Document)).Select(o => new OtherReport(reports[o.Document], o.Similarity, o.Passages))];
    }

    private static CommonPassage[] Passages(string? json, bool askedFirst) => json is null ? [] : CommonPassage.Read(json, askedFirst);
}
