using Npgsql;
using PerfEval.Core.Analysis;
using PerfEval.Storage.Indexing;
using PerfEval.Storage.Sql;

namespace PerfEval.Storage.Reviews;

/// <summary>
/// Where the review (审核) of each document stands, of its latest run: verdicts hold on for findings with the same key; a new version of a report takes over
/// what was dismissed in the one before, and what was corrected where its sentence still stands.
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

    // Who analyses puts the corrections in; the run tells how many.
    private const string Correct = """
        update runs set corrections = c.n from (select count(*) as n from corrections where document_id = @document and withdrawn_at is null and lost_at is null) c where id = @run and c.n > 0
        """;

    public string Outdated => """
        not exists (select from reviews w where w.run_id = d.current_run_id) or exists (select from findings f where f.run_id = d.current_run_id and f.key is null)
        """;

    public Task WriteAsync(NpgsqlConnection connection, IndexedRun run, CancellationToken cancel) => WriteAsync(connection, [run], cancel);

    // Three questions to the database for all of them together.
    public async Task WriteAsync(NpgsqlConnection connection, IReadOnlyList<IndexedRun> runs, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(runs);
        var entries = new List<(IndexedRun Run, ReportInfo Report, string? Identity)>();
        foreach (var run in runs)
        {
            var analysis = await FindingKeys.FilledAsync(connection, run.RunId, run.Analysis, cancel);
            entries.Add((run, analysis.Report, run.Document is null ? null : ReportIdentityKey.Of(analysis)));
        }
        await connection.ExecuteAsync(entries.Select(e => SqlCommands.Batched(LockIdentities, ("identity", e.Identity), ("document", e.Run.DocumentId))), cancel);
        await connection.ExecuteAsync(
            entries.Where(e => e.Run.Document is null).Select(e => SqlCommands.Batched("delete from reviews where document_id = @document", ("document", e.Run.DocumentId))), cancel);
        var readable = entries.Where(e => e.Run.Document is not null).ToList();
        var left = await connection.QueryAsync(readable.Select(e => SqlCommands.Batched(
            Put, ("document", e.Run.DocumentId), ("run", e.Run.RunId), ("identity", e.Identity), ("province", e.Report.Province),
            ("city", e.Report.City), ("county", e.Report.County), ("unit", e.Report.Unit), ("year", e.Report.FiscalYear))), r => r.GetString(0), cancel);
        try
        {
            await connection.ExecuteAsync(readable.Zip(left, (e, l) => Then(e.Run, e.Identity, l.FirstOrDefault())).SelectMany(c => c), cancel);
        }
        catch (PostgresException changed) when (changed.SqlState == CorrectionCarry.Changed)
        {
            throw new CorrectionsChangedException("A reviewer corrected something meanwhile", changed);
        }
    }

    private static IEnumerable<NpgsqlBatchCommand> Then(IndexedRun run, string? identity, string? left)
    {
        if (left is not null) yield return SqlCommands.Batched("select number_versions(@left)", ("left", left));
        if (identity is not null)
        {
            yield return SqlCommands.Batched("select number_versions(@identity)", ("identity", identity));
            yield return SqlCommands.Batched(Carry, ("document", run.DocumentId), ("run", run.RunId));
        }
        foreach (var command in CorrectionCarry.Commands(run)) yield return command;
        yield return SqlCommands.Batched(Correct, ("document", run.DocumentId), ("run", run.RunId));
        yield return SqlCommands.Batched(ReviewTally.Recount, ("document", run.DocumentId));
    }
}
