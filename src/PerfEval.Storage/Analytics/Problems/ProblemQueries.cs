using Npgsql;
using PerfEval.Core.Documents;
using PerfEval.Storage.Queries;
using PerfEval.Storage.Sql;

namespace PerfEval.Storage.Analytics.Problems;

/// <summary>问题分析: how many reports tell which problems, and the sentences that they tell them in.</summary>
public sealed class ProblemQueries(NpgsqlDataSource source)
{
    private const string Problem = "problem";

    private static readonly string Counted = $"count(*) as reports, {PerCode("a.told")} as told, {PerCode("a.told & a.answered")} as answered";

    /// <summary>Counts of every year, whatever year is asked: a trend needs them all.</summary>
    public Task<List<ProblemCounts>> CountsAsync(AnalyticsFilter filter, AnalyticsGrouping grouping, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var asked = filter.OfEveryYear;
        return source.QueryAsync(
            $"""
            select {AnalyticsGroup.Columns(grouping)}, a.fiscal_year, {Counted} from analytics.problem_bits a
            where {asked.Conditions("a")} group by {AnalyticsGroup.Keys(grouping)}, a.fiscal_year
            """,
            r => new ProblemCounts(AnalyticsGroup.Read(r), r.Value<int>("fiscal_year"), r.Long("reports"), Longs(r, "told"), Longs(r, "answered")), cancel, asked.Parameters());
    }

    /// <summary>The sentences of one code, typical ones first, then those that the model is surest of.</summary>
    public Task<Page<ProblemSentence>> SentencesAsync(AnalyticsFilter filter, string code, int page, int pageSize, CancellationToken cancel = default) =>
        SentencesAsync(filter, code, null, (page - 1) * pageSize, pageSize, cancel);

    /// <summary>Those behind a place, or the first.</summary>
    public async Task<IReadOnlyList<ProblemSentence>> SentencesAsync(AnalyticsFilter filter, string code, SentencePlace? after, int limit, CancellationToken cancel = default) =>
        (await SentencesAsync(filter, code, after, 0, limit, cancel)).Rows;

    private async Task<Page<ProblemSentence>> SentencesAsync(AnalyticsFilter filter, string code, SentencePlace? after, int skip, int take, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var behind = after is null ? "true" : SentencePlace.Behind("t.rank", "a.confidence", "a.report_id", "a.start");
        var rows = await source.QueryAsync(
            $"""
            with told as (
                select a.*, t.rank, count(*) over () as total from analytics.passages a
                left join analytics.typical_sentences t on t.code = a.code and t.passage_kind = a.passage_kind and t.report_id = a.report_id and t.start = a.start
                where a.code = @code and a.passage_kind = @problem and {filter.Conditions("a")} and {behind}
                order by t.rank, a.confidence desc, a.report_id desc, a.start offset @skip limit @take
            )
            select p.*, s.text as suggestion, s.start as suggestion_start, s.length as suggestion_length from told p
            left join lateral (
                select text, start, length from analytics.passages s where s.report_id = p.report_id and s.passage_kind = 'suggestion' and s.code = p.code
                order by abs(s.start - p.start) limit 1) s on true
            order by p.rank, p.confidence desc, p.report_id desc, p.start
            """,
            r => (Sentence: Sentence(r), Total: r.Long("total")), cancel,
            filter.Parameters([("code", code), ("problem", Problem), ("skip", skip), ("take", take), .. after?.Parameters ?? []]));
        return new Page<ProblemSentence>([.. rows.Select(r => r.Sentence)], rows.Count == 0 ? 0 : rows[0].Total);
    }

    /// <summary>The typical sentences of one code, or the first of each, of the reports that the account sees.</summary>
    public Task<List<TypicalProblem>> TypicalAsync(string? code = null, CancellationToken cancel = default) => source.QueryAsync(
        """
        select * from (
            select t.code, t.rank, t.text, t.report_id, t.start, t.length, t.sentences, row_number() over (partition by t.code order by t.rank) as place
            from analytics.typical_sentences t where t.passage_kind = @problem and t.report_id in (select report_id from analytics.reports) and (@code::text is null or t.code = @code)) s
        where @code::text is not null or place = 1 order by code, rank
        """,
        r => new TypicalProblem(r.Words("code"), r.Int("rank"), r.Words("text"), r.Long("report_id"), new TextSpan(r.Int("start"), r.Int("length")), r.Int("sentences")),
        cancel, ("problem", Problem), ("code", code));

    /// <summary>The words that tell a code from the others, with their occurrences.</summary>
    public Task<List<(string Word, int Occurrences)>> KeywordsAsync(string code, int most, CancellationToken cancel = default) => source.QueryAsync(
        "select word, occurrences from analytics.keywords where code = @code and passage_kind = @problem and rank <= @most order by rank",
        r => (r.Words("word"), r.Int("occurrences")), cancel, ("code", code), ("problem", Problem), ("most", most));

    private static ProblemSentence Sentence(NpgsqlDataReader r) => new(
        r.Long("report_id"), r.Words("text"), new TextSpan(r.Int("start"), r.Int("length")), r.GetDouble(r.GetOrdinal("confidence")), r.Value<int>("rank"), r.Text("unit"),
        r.Text("project"), r.Text("county"), r.Text("city"), r.Value<int>("fiscal_year"), r.Text("suggestion"),
        r.Value<int>("suggestion_start") is { } start ? new TextSpan(start, r.Int("suggestion_length")) : null);

    private static string PerCode(string bits) =>
        $"array[{string.Join(", ", ProblemCodes.All.Select((_, i) => $"count(*) filter (where {bits} & {1 << i} <> 0)"))}]";

    private static long[] Longs(NpgsqlDataReader r, string name) => r.GetFieldValue<long[]>(r.GetOrdinal(name));
}
