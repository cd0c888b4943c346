using Npgsql;
using PerfEval.Storage.Sql;

namespace PerfEval.Storage.Reviews;

/// <summary>审核队列: severity, then the money at stake, then confidence. Pages begin after a place, so that a page costs the same wherever it stands.</summary>
public sealed class QueueQueries(NpgsqlDataSource source)
{
    private const string Order = "w.severity desc, w.stake desc, w.confidence desc, w.document_id desc";
    private const string Back = "w.severity, w.stake, w.confidence, w.document_id";
    private const string Place = "(w.severity, w.stake, w.confidence, w.document_id)";
    private const string Given = "(@severity, @stake, @confidence, @document)";

    // The places are found first, in the order of an index; what the rows show is joined to those few.
    private const string Shown = """
        select w.*, r.project, r.title, r.self_score, r.grade, c.score as recomputed_score, c.grade as recomputed_grade, u.errors, u.warnings, u.infos, d.file_name, d.created_at
        from ({0}) w join documents d on d.id = w.document_id join runs u on u.id = w.run_id join reports r on r.run_id = w.run_id left join recomputed_scores c on c.run_id = w.run_id
        order by {1}
        """;

    // Rows that share a prefix of an index are stepped over: there may be a hundred thousand of ten counties.
    private const string Counties = """
        with recursive c (county) as (
            (select county from reviews where not superseded and county is not null order by county limit 1)
            union all select (select n.county from reviews n where not n.superseded and n.county > c.county order by n.county limit 1) from c where c.county is not null
        ) select county from c where county is not null order by county collate "zh-x-icu"
        """;

    private const string Rules = """
        with recursive c (rule) as (
            (select rule from findings order by rule limit 1) union all select (select n.rule from findings n where n.rule > c.rule order by n.rule limit 1) from c where c.rule is not null
        ) select rule from c where rule is not null order by rule
        """;

    /// <summary>The rows behind a place, or from the beginning.</summary>
    public Task<List<QueueRow>> ListAsync(QueueFilter filter, QueuePlace? after, int limit, CancellationToken cancel = default)
    {
        var condition = new QueueCondition(filter);
        if (after is not null) condition.Add($"{Place} < {Given}", [.. Parameters(after)]);
        return RowsAsync(condition, Order, limit, cancel);
    }

    /// <summary>The row before a place (上一份); null at the beginning.</summary>
    public async Task<QueueRow?> BeforeAsync(QueueFilter filter, QueuePlace place, CancellationToken cancel = default)
    {
        var condition = new QueueCondition(filter);
        condition.Add($"{Place} > {Given}", [.. Parameters(place)]);
        return (await RowsAsync(condition, Back, 1, cancel)).SingleOrDefault();
    }

    /// <summary>The states of all that the filter shows when it asks for no state.</summary>
    public async Task<QueueCounts> CountAsync(QueueFilter filter, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var condition = new QueueCondition(filter with { State = null });
        var counts = (await source.QueryAsync(
            $"select w.state, count(*) as n from reviews w where {condition.Sql} group by w.state", r => (State: r.State<ReviewState>("state"), Count: r.Long("n")), cancel,
            [.. condition.Parameters])).ToDictionary(c => c.State, c => c.Count);
        return new QueueCounts(
            counts.GetValueOrDefault(ReviewState.Open), counts.GetValueOrDefault(ReviewState.Returned), counts.GetValueOrDefault(ReviewState.Done), counts.GetValueOrDefault(ReviewState.Clean));
    }

    public async Task<QueueChoices> ChoicesAsync(CancellationToken cancel = default) => new(
        await source.QueryAsync(Counties, r => r.GetString(0), cancel),
        await source.QueryAsync("select distinct fiscal_year from reviews where fiscal_year is not null order by 1 desc", r => r.GetInt32(0), cancel),
        await source.QueryAsync(Rules, r => r.GetString(0), cancel));

    private Task<List<QueueRow>> RowsAsync(QueueCondition condition, string order, int limit, CancellationToken cancel)
    {
        var places = $"select w.* from reviews w where {condition.Sql} order by {order} limit @limit";
        return source.QueryAsync(
            string.Format(System.Globalization.CultureInfo.InvariantCulture, Shown, places, order), Read, cancel, [.. condition.Parameters, ("limit", limit)]);
    }

    private static IEnumerable<(string, object?)> Parameters(QueuePlace place) =>
        [("severity", place.Severity), ("stake", place.Stake), ("confidence", place.Confidence), ("document", place.DocumentId)];

    private static QueueRow Read(NpgsqlDataReader row) => new(
        new QueuePlace(row.GetInt16(row.GetOrdinal("severity")), row.Value<decimal>("stake") ?? 0, row.Value<double>("confidence") ?? 0, row.Long("document_id")),
        row.State<ReviewState>("state"), row.Text("province"), row.Text("city"), row.Text("county"), row.Text("unit"), row.Text("project"), row.Text("title"), row.Words("file_name"),
        row.Value<int>("fiscal_year"), row.Value<decimal>("self_score"), row.Text("grade"), row.Value<decimal>("recomputed_score"), row.Text("recomputed_grade"),
        row.Int("errors"), row.Int("warnings"), row.Int("infos"), row.Int("open"), row.Int("confirmed") + row.Int("dismissed") + row.Int("returned"), row.Int("version"),
        row.Value<DateTimeOffset>("created_at")!.Value);
}
