using Npgsql;
using PerfEval.Core.Analysis;
using PerfEval.Storage.Analysis;
using PerfEval.Storage.Reviews;
using PerfEval.Storage.Sql;

namespace PerfEval.Storage.Queries;

/// <summary>Lists findings (疑点) of the latest runs over all reports, the last that came first. Two queries, however many rows.</summary>
public sealed class FindingQueries(NpgsqlDataSource source)
{
    private static readonly RowShape<FindingInfo> Finding = new();
    private static readonly RowShape<EvidenceInfo> Evidence = new();

    private static readonly string Columns = string.Join(", ", Finding.Columns.Select(c => $"f.\"{c}\""));
    private static readonly string EvidenceColumns = string.Join(", ", Evidence.Columns.Select(c => $"e.\"{c}\""));

    // Joined to documents: the database knows which of them the asking connection sees.
    private static readonly string Rows = $"""
        select w.document_id, w.run_id, f.ordinal, w.unit as report_unit, r.project, w.county, w.fiscal_year, {Columns},
               v.verdict, v.reason, v.words, v.by_name, v.at, coalesce(v.revision, 0) as revision
        from reviews w join documents d on d.id = w.document_id join reports r on r.run_id = w.run_id join findings f on f.run_id = w.run_id
        left join verdicts v on v.document_id = w.document_id and v.key = f.key
        """;

    private static readonly string Cited = $"""
        select e.run_id, e.finding, {EvidenceColumns} from unnest(@runs, @findings) as asked (run_id, finding) join finding_evidence e using (run_id, finding) order by e.run_id, e.finding, e.ordinal
        """;

    public async Task<IReadOnlyList<FindingRow>> ListAsync(FindingFilter filter, FindingPlace? after, int limit, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var asked = Asked(filter, after).ToList();
        await using var connection = await source.OpenConnectionAsync(cancel);
        var rows = await connection.QueryAsync(
            $"{Rows}\nwhere {string.Join(" and ", asked.Select(a => a.Condition))} order by w.document_id desc, f.ordinal limit @limit", Read, cancel,
            [("limit", limit), .. asked.SelectMany(a => a.Parameters)]);
        if (rows.Count == 0) return [];
        var cited = (await connection.QueryAsync(
            Cited, r => (Key: (r.Long("run_id"), r.Int("finding")), Evidence: Evidence.Read(r)), cancel,
            ("runs", rows.Select(r => r.Run).ToArray()), ("findings", rows.Select(r => r.Row.Ordinal).ToArray()))).ToLookup(e => e.Key, e => e.Evidence);
        return [.. rows.Select(r => r.Row with { Finding = r.Row.Finding with { Evidence = [.. cited[(r.Run, r.Row.Ordinal)]] } })];
    }

    private static IEnumerable<(string Condition, (string, object?)[] Parameters)> Asked(FindingFilter filter, FindingPlace? after)
    {
        yield return filter.ReportId is { } report ? ("w.document_id = @report", [("report", report)]) : ("not w.superseded", []);
        if (filter.BatchId is { } batch) yield return ("exists (select from uploads p where p.document_id = w.document_id and p.batch_id = @batch)", [("batch", batch)]);
        if (filter.Rule is { } rule) yield return ("f.rule = @rule", [("rule", rule)]);
        if (filter.Severity is { } severity) yield return ("f.severity = @severity", [("severity", severity)]);
        if (filter.County is { } county) yield return ("w.county = @county", [("county", county)]);
        if (filter.Unit is { } unit) yield return ("position(@unit in w.unit) > 0", [("unit", unit)]);
        if (filter.FiscalYear is { } year) yield return ("w.fiscal_year = @year", [("year", year)]);
        if (filter.Verdict is { } verdict) yield return ("v.verdict = @verdict", [("verdict", verdict.InSql())]);
        if (filter.Open is { } open) yield return (open ? "v.verdict is null" : "v.verdict is not null", []);
        if (after is not null)
            yield return ("(w.document_id < @document or w.document_id = @document and f.ordinal > @ordinal)", [("document", after.ReportId), ("ordinal", after.Ordinal)]);
    }

    private static (long Run, FindingRow Row) Read(NpgsqlDataReader r) => (r.Long("run_id"), new FindingRow(
        r.Long("document_id"), r.Int("ordinal"), r.Text("report_unit"), r.Text("project"), r.Text("county"), r.Value<int>("fiscal_year"), Finding.Read(r),
        r.Text("verdict") is null ? null : r.State<Verdict>("verdict"), r.Text("reason") is null ? null : r.State<DismissalReason>("reason"), r.Text("words"), r.Text("by_name"),
        r.Value<DateTimeOffset>("at"), r.Int("revision")));
}
