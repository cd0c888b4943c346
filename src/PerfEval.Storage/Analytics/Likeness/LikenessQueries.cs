using Npgsql;
using PerfEval.Core.Documents;
using PerfEval.Storage.Queries;
using PerfEval.Storage.Sql;

namespace PerfEval.Storage.Analytics.Likeness;

/// <summary>雷同、屡报、待设代码: what is told again, by another unit, in another year, in other words.</summary>
public sealed class LikenessQueries(NpgsqlDataSource source)
{
    private const int Examples = 6;

    private const string Heads = """
        a.report_id as first_id, a.title as first_title, a.project as first_project, a.unit as first_unit, a.city as first_city, a.county as first_county, a.fiscal_year as first_year,
        b.report_id as second_id, b.title as second_title, b.project as second_project, b.unit as second_unit, b.city as second_city, b.county as second_county, b.fiscal_year as second_year
        """;

    private const string Pairs = "analytics.similar_pairs s join analytics.reports a on a.report_id = s.first_id join analytics.reports b on b.report_id = s.second_id";

    /// <summary>Pairs of which one report or both are asked for, the most alike first.</summary>
    public async Task<Page<LikePair>> PairsAsync(AnalyticsFilter filter, LikenessFilter likeness, int page, int pageSize, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentNullException.ThrowIfNull(likeness);
        var rows = await source.QueryAsync(
            $"""
            select {Heads}, s.similarity, s.passages, s.longest_passage, count(*) over () as total from {Pairs}
            where (({filter.Conditions("a")}) or ({filter.Conditions("b")})) and s.similarity >= @least
              and (@same::boolean is null or (a.unit is not distinct from b.unit and a.county is not distinct from b.county) = @same)
            order by s.is_short, s.similarity desc, s.first_id, s.second_id offset @skip limit @take
            """,
            r => (Pair: Pair(r), Total: r.Long("total")), cancel,
            filter.Parameters(("least", (float)likeness.AtLeast), ("same", likeness.SameUnit), ("skip", (page - 1) * pageSize), ("take", pageSize)));
        return new Page<LikePair>([.. rows.Select(r => r.Pair)], rows.Count == 0 ? 0 : rows[0].Total);
    }

    /// <summary>One pair; null when the two are not alike.</summary>
    public async Task<LikePair?> PairAsync(long first, long second, CancellationToken cancel = default) => (await source.QueryAsync(
        $"select {Heads}, s.similarity, s.passages, s.longest_passage from {Pairs} where s.first_id = @first and s.second_id = @second",
        Pair, cancel, ("first", first), ("second", second))).SingleOrDefault();

    /// <summary>The longest rows of years first.</summary>
    public async Task<Page<RepeatedProblem>> RepeatedAsync(AnalyticsFilter filter, int page, int pageSize, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var asked = filter.OfRegion;
        var rows = await source.QueryAsync(
            $"""
            select a.*, count(*) over () as total from analytics.repeated_problems a
            where {asked.Conditions("a")} and (@year::integer is null or @year between a.first_year and a.last_year)
            order by a.years desc, a.last_year desc, a.province, a.city, a.county, a.unit, a.code, a.first_year offset @skip limit @take
            """,
            r => (Row: new RepeatedProblem(
                r.Words("unit"), r.Text("province"), r.Text("city"), r.Text("county"), r.Words("code"), r.Int("years"), r.Int("first_year"), r.Int("last_year")), Total: r.Long("total")),
            cancel, asked.Parameters(("year", filter.FiscalYear), ("skip", (page - 1) * pageSize), ("take", pageSize)));
        return new Page<RepeatedProblem>([.. rows.Select(r => r.Row)], rows.Count == 0 ? 0 : rows[0].Total);
    }

    /// <summary>The clusters of P99 with sentences of the reports that are asked for, the largest first.</summary>
    public async Task<IReadOnlyList<OtherCluster>> ClustersAsync(AnalyticsFilter filter, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var rows = await source.QueryAsync(
            $"""
            with asked as (
                select s.cluster_id, s.report_id, s.ordinal, s.text, a.unit, a.fiscal_year, count(*) over (partition by s.cluster_id) as sentences,
                       dense_rank() over (partition by s.cluster_id order by s.report_id) + dense_rank() over (partition by s.cluster_id order by s.report_id desc) - 1 as reports,
                       row_number() over (partition by s.cluster_id order by s.similarity desc, s.report_id, s.ordinal) as place
                from analytics.other_cluster_sentences s join analytics.reports a using (report_id) where {filter.Conditions("a")}
            )
            select q.*, p.start, p.length from asked q
            left join lateral (select start, length from analytics.passages p where p.report_id = q.report_id and p.ordinal = q.ordinal and p.text = q.text) p on true
            where q.place <= @examples order by q.sentences desc, q.cluster_id, q.place
            """,
            r => (Id: r.Int("cluster_id"), Sentences: r.Long("sentences"), Reports: r.Long("reports"), Report: r.Long("report_id"), Text: r.Words("text"),
                Place: new TextSpan(r.Value<int>("start") ?? 0, r.Value<int>("length") ?? 0), Unit: r.Text("unit"), Year: r.Value<int>("fiscal_year")),
            cancel, filter.Parameters(("examples", Examples)));
        return [.. rows.GroupBy(r => r.Id).Select(g => new OtherCluster(
            g.Key, (int)g.First().Sentences, (int)g.First().Reports, [.. g.Select(r => (r.Report, r.Text, r.Place, r.Unit, r.Year))]))];
    }

    private static LikePair Pair(NpgsqlDataReader r) =>
        new(Head(r, "first"), Head(r, "second"), r.GetFloat(r.GetOrdinal("similarity")), r.Int("passages"), r.Int("longest_passage"));

    private static ReportHead Head(NpgsqlDataReader r, string which) => new(
        r.Long(which + "_id"), r.Text(which + "_title"), r.Text(which + "_project"), r.Text(which + "_unit"), r.Text(which + "_city"), r.Text(which + "_county"), r.Value<int>(which + "_year"));
}
