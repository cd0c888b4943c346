using Npgsql;
using PerfEval.Storage.Queries;
using PerfEval.Storage.Sql;

namespace PerfEval.Storage.Analytics.Statistics;

/// <summary>统计: reports, findings, scores, execution rates, rules, rosters.</summary>
public sealed class StatisticsQueries(NpgsqlDataSource source)
{
    private static readonly string Counted = $"""
        count(*) as reports, count(*) filter (where a.errors > 0) as with_errors, coalesce(sum(a.errors), 0) as errors, coalesce(sum(a.warnings), 0) as warnings,
        count(a.grade) as graded, count(*) filter (where a.grade like '优%') as excellent, {ScoreBands.Counted("a.self_score")} as claimed, {ScoreBands.Counted("a.recomputed")} as recomputed,
        count(a.inflation) as both, count(*) filter (where a.inflation > 0) as inflated, coalesce(sum(a.inflation) filter (where a.inflation > 0), 0) as inflation
        """;

    /// <summary>Counts of every year, whatever year is asked: a year stands beside the one before.</summary>
    public Task<List<GroupCounts>> CountsAsync(AnalyticsFilter filter, AnalyticsGrouping grouping, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var asked = filter.OfEveryYear;
        return source.QueryAsync(
            $"""
            select {AnalyticsGroup.Columns(grouping)}, a.fiscal_year, {Counted} from analytics.scores a
            where {asked.Conditions("a")} group by {AnalyticsGroup.Keys(grouping)}, a.fiscal_year
            """,
            r => new GroupCounts(
                AnalyticsGroup.Read(r), r.Value<int>("fiscal_year"), r.Long("reports"), r.Long("with_errors"), r.Long("errors"), r.Long("warnings"), r.Long("graded"), r.Long("excellent"),
                Longs(r, "claimed"), Longs(r, "recomputed"), r.Long("both"), r.Long("inflated"), r.GetDecimal(r.GetOrdinal("inflation"))), cancel, asked.Parameters());
    }

    public async Task<RateCounts> RatesAsync(AnalyticsFilter filter, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return (await source.QueryAsync(
            $"""
            with rated as materialized (select a.rate, a.origin from analytics.execution a where {filter.Conditions("a")})
            select {RateBands.Counted("rate")} as bands, count(*) filter (where rate is null) as untold, count(*) filter (where origin = 'told') as told from rated
            """,
            r => new RateCounts(Longs(r, "bands"), r.Long("untold"), r.Long("told")), cancel, filter.Parameters()))[0];
    }

    /// <summary>By rule, with the verdicts on the findings of these reports, where there are any.</summary>
    public Task<List<RuleCounts>> RulesAsync(AnalyticsFilter filter, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return source.QueryAsync(
            $"""
            with found as (
                select rule, count(distinct report_id) as reports, count(*) filter (where severity = 'error') as errors,
                       count(*) filter (where severity = 'warning') as warnings, count(*) filter (where severity not in ('error', 'warning')) as infos
                from analytics.findings a where {filter.Conditions("a")} group by rule
            ), judged as (
                select v.rule, count(*) filter (where v.verdict in ('confirmed', 'returned')) as confirmed, count(*) filter (where v.verdict = 'dismissed') as dismissed
                from analytics.verdicts v join analytics.reports a using (report_id) where {filter.Conditions("a")} group by v.rule
            )
            select f.*, coalesce(j.confirmed, 0) as confirmed, coalesce(j.dismissed, 0) as dismissed from found f left join judged j using (rule)
            order by f.errors + f.warnings desc, f.infos desc, f.rule
            """,
            r => new RuleCounts(
                r.Words("rule"), RuleNames.Of(r.Words("rule")), r.Long("reports"), r.Long("errors"), r.Long("warnings"), r.Long("infos"), r.Long("confirmed"), r.Long("dismissed")),
            cancel, filter.Parameters());
    }

    /// <summary>The rosters tell years and counties alone; newest year first.</summary>
    public Task<List<RosterCounts>> RosterAsync(AnalyticsFilter filter, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return source.QueryAsync(
            """
            select fiscal_year, county, count(*) as due, count(report_id) as submitted from analytics.roster
            where (@year::integer is null or fiscal_year = @year) and (@county::text is null or county = @county)
            group by fiscal_year, county order by fiscal_year desc, count(*) - count(report_id) desc, county
            """,
            r => new RosterCounts(r.Int("fiscal_year"), r.Words("county"), r.Long("due"), r.Long("submitted")), cancel,
            ("year", filter.FiscalYear), ("county", filter.County));
    }

    /// <summary>The lines of the rosters; <paramref name="submitted"/> false: those for which no report has come.</summary>
    public async Task<Page<RosterLine>> RosterLinesAsync(AnalyticsFilter filter, bool? submitted, int page, int pageSize, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var rows = await source.QueryAsync(
            """
            select fiscal_year, county, unit, project, report_id, count(*) over () as total from analytics.roster
            where (@year::integer is null or fiscal_year = @year) and (@county::text is null or county = @county) and (@submitted::boolean is null or submitted = @submitted)
            order by fiscal_year desc, county, unit, project, entry_id offset @skip limit @take
            """,
            r => (Line: new RosterLine(r.Int("fiscal_year"), r.Words("county"), r.Words("unit"), r.Text("project"), r.Value<long>("report_id")), Total: r.Long("total")), cancel,
            ("year", filter.FiscalYear), ("county", filter.County), ("submitted", submitted), ("skip", (page - 1) * pageSize), ("take", pageSize));
        return new Page<RosterLine>([.. rows.Select(r => r.Line)], rows.Count == 0 ? 0 : rows[0].Total);
    }

    private static long[] Longs(NpgsqlDataReader r, string name) => r.GetFieldValue<long[]>(r.GetOrdinal(name));
}
