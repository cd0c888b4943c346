using Npgsql;
using NpgsqlTypes;

namespace PerfEval.Storage.Search;

/// <summary>The statement of a plan. Every word of the query travels as a parameter.</summary>
internal static class SearchSql
{
    /// <summary>Beyond so many hits their order by places tells nothing, and unpacking them all takes seconds: the newest come first.</summary>
    private const int MostRanked = 400;

    /// <summary>
    /// For words that stand in most reports the planner would rather read the whole table, and take every vector out of its storage to look at it:
    /// seconds instead of milliseconds.
    /// </summary>
    public const string ByIndex = "set local enable_seqscan = off; set local enable_indexscan = off; set local enable_indexonlyscan = off; set local jit = off";

    // A policy of the table itself would be asked before the index, row by row of all.
    private const string Visible = "(current_setting('perfeval.scope', true) is null or exists (select from documents v where v.id = e.document_id))";

    public static NpgsqlCommand Command(SearchPlan plan, SearchKey? after, int count, NpgsqlConnection connection)
    {
        var command = new NpgsqlCommand { Connection = connection };
        var where = new List<string> { Visible };
        if (plan.Words.Length + plan.Pairs.Length > 0) where.Add(Holds("e", plan.Words, plan.Pairs));
        foreach (var (words, pairs) in plan.ExcludedPieces)
            where.Add($"e.document_id not in (select x.document_id from search_entries x where {Holds("x", words, pairs)})");
        if (plan.Scores.Count > 0) where.Add($"({string.Join(" or ", plan.Scores.Select(Score))})");
        foreach (var range in plan.ExcludedScores) where.Add($"({Score(range)}) is not true");
        if (plan.Units.Count > 0) where.Add($"({string.Join(" or ", plan.Units.Select(u => $"position({Text(u)} in e.unit) > 0"))})");
        foreach (var unit in plan.ExcludedUnits) where.Add($"(position({Text(unit)} in e.unit) > 0) is not true");
        var (head, rank) = plan.Rank.Count == 0
            ? ("false", "0")
            : ($"e.head @@ {Text(TsText.All(plan.Rank))}::tsquery", $"ts_rank('{{0.05, 0.2, 0.5, 1}}', m.words, {Text(TsText.Any(plan.Rank))}::tsquery, 1)");
        var behind = after is null ? "" : $"where (in_head, score, document_id) < ({Value(after.InHead, NpgsqlDbType.Boolean)}, {Value(after.Score, NpgsqlDbType.Real)}, {Value(after.DocumentId, NpgsqlDbType.Bigint)})";
        command.CommandText = $"""
            with m as materialized (
                select e.document_id, e.run_id, e.words, {head} as in_head from search_entries e where {string.Join(" and ", where)}
            ), n as materialized (
                select count(*) as total, count(*) filter (where in_head) as heads from m
            ), scored as (
                select m.document_id, m.run_id, m.in_head, n.total,
                       (case when n.total <= {MostRanked} or (m.in_head and n.heads <= {MostRanked}) then {rank} else 0 end)::real as score
                from m cross join n
            )
            select document_id, run_id, in_head, score, total from scored {behind}
            order by in_head desc, score desc, document_id desc limit {Value(count, NpgsqlDbType.Integer)}
            """;
        return command;

        string Holds(string row, string words, int[] pairs) => string.Join(
            " and ", new[] { words.Length > 0 ? $"{row}.words @@ {Text(words)}::tsquery" : null, pairs.Length > 0 ? $"{row}.pairs @> {Pairs(pairs)}" : null }.OfType<string>());
        string Text(string value) => Value(value, NpgsqlDbType.Text);
        string Pairs(int[] value) => Value(value, NpgsqlDbType.Array | NpgsqlDbType.Integer);
        string Score((decimal? From, decimal? To) range) =>
            string.Join(" and ", new[] { range.From is { } low ? $"e.self_score >= {Value(low, NpgsqlDbType.Numeric)}" : null, range.To is { } high ? $"e.self_score <= {Value(high, NpgsqlDbType.Numeric)}" : null }.OfType<string>());

        string Value(object value, NpgsqlDbType type)
        {
            var name = $"p{command.Parameters.Count}";
            command.Parameters.Add(new NpgsqlParameter(name, type) { Value = value });
            return $"@{name}";
        }
    }
}
