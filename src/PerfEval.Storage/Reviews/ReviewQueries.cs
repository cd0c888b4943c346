using Npgsql;
using PerfEval.Storage.Queries;
using PerfEval.Storage.Sql;

namespace PerfEval.Storage.Reviews;

/// <summary>Reads the review (审核) of one report.</summary>
public sealed class ReviewQueries(NpgsqlDataSource source)
{
    private const string Head = $"""
        select w.*, (select count(*) from findings f where f.run_id = w.run_id and f.key is null) as unkeyed from reviews w
        where w.document_id = @document and {VisibleReports.Condition}
        """;

    private const string Verdicts = "select * from verdicts where document_id = @document and revision > 0";

    private const string Comments = "select id, key, words, by_name, at from review_comments where document_id = @document order by id";

    private const string Versions = $"""
        select w.document_id, w.version, d.file_name, d.created_at, w.state, u.errors, u.warnings, r.self_score
        from reviews w join documents d on d.id = w.document_id join runs u on u.id = w.run_id join reports r on r.run_id = w.run_id
        where w.identity = (select identity from reviews where document_id = @lineage) and {VisibleReports.Condition} order by w.version
        """;

    private const string Findings = $"""
        select f.key, f.rule, f.severity, f.message, v.verdict from reviews w join findings f on f.run_id = w.run_id
        left join verdicts v on v.document_id = w.document_id and v.key = f.key
        where w.document_id = @document and f.key is not null and {VisibleReports.Condition} order by f.ordinal
        """;

    /// <summary>Null for a document without an analysis that can be judged. Findings from before the keys get theirs here.</summary>
    public async Task<ReviewRow?> FindAsync(long document, CancellationToken cancel = default)
    {
        await using var connection = await source.OpenConnectionAsync(cancel);
        var verdicts = (await connection.QueryAsync(Verdicts, ReadVerdict, cancel, ("document", document))).ToDictionary(v => v.Key, StringComparer.Ordinal);
        var comments = await connection.QueryAsync(
            Comments, r => new CommentRow(r.Long("id"), r.Text("key"), r.Words("words"), r.Words("by_name"), r.Value<DateTimeOffset>("at")!.Value), cancel, ("document", document));
        var found = (await connection.QueryAsync(Head, r => (Row: Read(r, verdicts, comments), Unkeyed: r.Long("unkeyed")), cancel, ("document", document))).SingleOrDefault();
        if (found.Unkeyed > 0 && await new AnalysisQueries(source).LoadRunAsync(found.Row.RunId, cancel: cancel) is { } analysis)
            await FindingKeys.FilledAsync(connection, found.Row.RunId, analysis, cancel);
        return found.Row;
    }

    /// <summary>Every version of a report, the first first.</summary>
    public Task<List<VersionRow>> VersionsAsync(long lineage, CancellationToken cancel = default) => source.QueryAsync(
        Versions, r => new VersionRow(
            r.Long("document_id"), r.Int("version"), r.Words("file_name"), r.Value<DateTimeOffset>("created_at")!.Value, r.State<ReviewState>("state"), r.Int("errors"), r.Int("warnings"),
            r.Value<decimal>("self_score")),
        cancel, ("lineage", lineage));

    /// <summary>The findings of the latest run of a document with their verdicts.</summary>
    public Task<List<EarlierFinding>> FindingsAsync(long document, CancellationToken cancel = default) => source.QueryAsync(
        Findings, r => new EarlierFinding(
            r.Words("key"), r.Words("rule"), r.Words("severity"), r.Words("message"), r.Text("verdict") is null ? null : r.State<Verdict>("verdict")),
        cancel, ("document", document));

    /// <summary>The verdict in force on one finding; null when nobody has judged it.</summary>
    public async Task<VerdictRow?> VerdictAsync(long document, string key, CancellationToken cancel = default) =>
        (await source.QueryAsync(Verdicts + " and key = @key", ReadVerdict, cancel, ("document", document), ("key", key))).SingleOrDefault();

    private static ReviewRow Read(NpgsqlDataReader row, Dictionary<string, VerdictRow> verdicts, List<CommentRow> comments) => new(
        row.Long("document_id"), row.Long("run_id"), row.State<ReviewState>("state"), row.Int("open"), row.Int("confirmed"), row.Int("dismissed"), row.Int("returned"),
        row.Long("lineage"), row.Int("version"), row.Value<bool>("superseded") ?? false, verdicts, comments);

    private static VerdictRow ReadVerdict(NpgsqlDataReader row) => new(
        row.Words("key"), row.Text("verdict") is null ? null : row.State<Verdict>("verdict"), row.Text("reason") is null ? null : row.State<DismissalReason>("reason"),
        row.Text("words"), row.Words("by_name"), row.Value<DateTimeOffset>("at")!.Value, row.Int("revision"), row.Value<bool>("carried") ?? false);
}
