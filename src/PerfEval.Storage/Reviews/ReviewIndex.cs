using Npgsql;
using PerfEval.Storage.Indexing;
using PerfEval.Storage.Sql;

namespace PerfEval.Storage.Reviews;

/// <summary>
/// Where the review (审核) of each document stands, of its latest run: verdicts hold on for findings with the same key; a new version of a report takes over
/// what was dismissed in the one before.
/// </summary>
public sealed class ReviewIndex : IRunIndex
{
    // Two versions that arrive together would both be the first.
    private const string LockIdentities = """
        select pg_advisory_xact_lock(hashtextextended(i.identity, 9))
        from (select @identity::text as identity union select identity from reviews where document_id = @document order by 1) i where i.identity is not null
        """;

    private const string Put = """
        with old as (
            select identity from reviews where document_id = @document
        ), put as (
            insert into reviews (document_id, run_id, identity, lineage, province, city, county, unit, fiscal_year)
            values (@document, @run, @identity::text, @document, @province::text, @city::text, @county::text, @unit::text, @year::integer)
            on conflict (document_id) do update set
                run_id = excluded.run_id, identity = excluded.identity, province = excluded.province, city = excluded.city, county = excluded.county,
                unit = excluded.unit, fiscal_year = excluded.fiscal_year,
                lineage = case when excluded.identity is null then excluded.lineage else reviews.lineage end,
                version = case when excluded.identity is null then 1 else reviews.version end,
                superseded = excluded.identity is not null and reviews.superseded
        )
        select identity from old where identity is not null and identity is distinct from @identity::text
        """;

    // A false alarm stays one where the words are the same; what was confirmed or sent back and still stands is to be looked at again.
    private const string Carry = """
        with earlier as (
            select distinct on (v.key) v.*
            from reviews me join reviews o on o.identity = me.identity and o.document_id < me.document_id join verdicts v on v.document_id = o.document_id
            where me.document_id = @document and v.verdict is not null order by v.key, o.document_id desc
        ), carried as (
            insert into verdicts (document_id, key, rule, verdict, reason, words, by_id, by_name, at, carried)
            select @document, e.key, e.rule, e.verdict, e.reason, e.words, e.by_id, e.by_name, e.at, true
            from earlier e join findings f on f.run_id = @run and f.key = e.key
            where e.verdict = 'dismissed' on conflict do nothing returning key, by_id, by_name, verdict, reason, words
        )
        insert into audit_events (account_id, account_name, action, document_id, key, details)
        select by_id, by_name, 'carry', @document, key, jsonb_build_object('verdict', verdict, 'reason', reason, 'words', words) from carried
        """;

    public string Outdated => """
        not exists (select from reviews w where w.run_id = d.current_run_id) or exists (select from findings f where f.run_id = d.current_run_id and f.key is null)
        """;

    public async Task WriteAsync(NpgsqlConnection connection, IndexedRun run, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(run);
        var analysis = await FindingKeys.FilledAsync(connection, run.RunId, run.Analysis, cancel);
        var identity = run.Document is null ? null : ReportIdentityKey.Of(analysis);
        await connection.ExecuteAsync(LockIdentities, cancel, ("identity", identity), ("document", run.DocumentId));
        if (run.Document is null)
        {
            await connection.ExecuteAsync("delete from reviews where document_id = @document", cancel, ("document", run.DocumentId));
            return;
        }
        var report = analysis.Report;
        var left = await connection.QueryAsync(
            Put, r => r.GetString(0), cancel, ("document", run.DocumentId), ("run", run.RunId), ("identity", identity), ("province", report.Province),
            ("city", report.City), ("county", report.County), ("unit", report.Unit), ("year", report.FiscalYear));
        string[] then = [.. left.Select(_ => "select number_versions(@left)"), .. identity is null ? (string[])[] : ["select number_versions(@identity)", Carry], ReviewTally.Recount];
        await connection.ExecuteAsync(
            string.Join(";\n", then), cancel, ("document", run.DocumentId), ("run", run.RunId), ("identity", identity ?? ""), ("left", left.FirstOrDefault() ?? ""));
    }
}
