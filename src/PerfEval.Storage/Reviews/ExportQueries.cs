using System.Runtime.CompilerServices;
using Npgsql;
using PerfEval.Storage.Sql;

namespace PerfEval.Storage.Reviews;

/// <summary>Reads what is exported (导出): rows come one by one, however many there are.</summary>
public sealed class ExportQueries(NpgsqlDataSource source)
{
    private const string OfBatch = $"exists (select from uploads p where p.document_id = w.document_id and p.batch_id = @batch) and {VisibleReports.Condition}";

    // The unit of the figures as the pages tell it: see FindingFigures.
    private const string Findings = $"""
        select w.document_id, w.county, w.unit as report_unit, r.project, w.fiscal_year, d.file_name, w.version, f.severity, f.rule, f.message, f.stated, f.computed, f.difference, f.tolerance,
               f.suggestion, f.stake, v.verdict, v.reason, v.words, v.by_name, v.at, e.texts, c.comments,
               case when f.rule like 'PE2%' then 'points' when g.rate then 'rate' when g.exactly or g.amount and f.rule like 'PE1%' then 'yuan' else 'plain' end as unit
        from reviews w join documents d on d.id = w.document_id join reports r on r.run_id = w.run_id join findings f on f.run_id = w.run_id
        left join verdicts v on v.document_id = w.document_id and v.key = f.key
        cross join lateral (select coalesce(string_agg(e.text, '；' order by e.ordinal), '') as texts from finding_evidence e where e.run_id = f.run_id and e.finding = f.ordinal) e
        cross join lateral (select string_agg(c.by_name || '：' || c.words, '；' order by c.id) as comments from review_comments c where c.document_id = w.document_id and c.key = f.key) c
        cross join lateral (
            select coalesce(bool_or(t.value in (f.stated, f.computed)), false) as rate, coalesce(bool_or(a.yuan in (f.stated, f.computed)), false) as exactly, count(a.yuan) > 0 as amount
            from finding_evidence e left join rates t on t.run_id = e.run_id and t.start < e.start + e.length and e.start < t.start + t.length
            left join amounts a on a.run_id = e.run_id and a.start < e.start + e.length and e.start < a.start + a.length where e.run_id = f.run_id and e.finding = f.ordinal) g
        where {OfBatch} order by w.county, w.unit, w.document_id, f.ordinal
        """;

    public async IAsyncEnumerable<ExportedFinding> FindingsAsync(long batch, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        await using var command = source.CreateCommand(Findings);
        command.Parameters.AddWithValue("batch", batch);
        await using var row = await command.ExecuteReaderAsync(cancel);
        while (await row.ReadAsync(cancel)) yield return Read(row);
    }

    /// <summary>The reports of a batch that can be judged, older versions too.</summary>
    public Task<List<QueueRow>> ReportsAsync(long batch, CancellationToken cancel = default) => source.QueryAsync(QueueQueries.Of(OfBatch), QueueQueries.Read, cancel, ("batch", batch));

    /// <summary>The latest reports of the same unit, county and year (本单位): with itself, at least this one.</summary>
    public Task<List<long>> OfSameUnitAsync(long document, CancellationToken cancel = default) => source.QueryAsync(
        $"""
        select w.document_id from reviews me join reviews w on w.document_id = me.document_id or not w.superseded and w.unit = me.unit and w.county is not distinct from me.county
            and w.city is not distinct from me.city and w.fiscal_year is not distinct from me.fiscal_year
        where me.document_id = @document and {VisibleReports.Condition} order by w.document_id
        """, r => r.GetInt64(0), cancel, ("document", document));

    private static ExportedFinding Read(NpgsqlDataReader row) => new(
        row.Long("document_id"), row.Text("county"), row.Text("report_unit"), row.Text("project"), row.Value<int>("fiscal_year"), row.Words("file_name"), row.Int("version"),
        row.Words("severity"), row.Words("rule"), row.Words("message"), row.Words("texts"), row.Words("unit"), row.Value<decimal>("stated"), row.Value<decimal>("computed"),
        row.Value<decimal>("difference"), row.Value<decimal>("tolerance"), row.Text("suggestion"), row.Value<decimal>("stake"),
        row.Text("verdict") is null ? null : row.State<Verdict>("verdict"), row.Text("reason") is null ? null : row.State<DismissalReason>("reason"), row.Text("words"), row.Text("by_name"),
        row.Value<DateTimeOffset>("at"), row.Text("comments"));
}
