using System.Runtime.CompilerServices;
using Npgsql;
using PerfEval.Storage.Sql;

namespace PerfEval.Storage.Reviews;

/// <summary>审核队列: severity, then the money at stake, then confidence. Pages begin after a place, so that a page costs the same wherever it stands.</summary>
public sealed class QueueQueries(NpgsqlDataSource source)
{
    // Each scope of regions has its own source of connections.
    private static readonly ConditionalWeakTable<NpgsqlDataSource, Remembered> Choices = [];
    private const int RememberedMilliseconds = 30_000;
    private const string Order = "w.severity desc, w.stake desc, w.confidence desc, w.document_id desc";
    private const string Back = "w.severity, w.stake, w.confidence, w.document_id";
    private const string Place = "(w.severity, w.stake, w.confidence, w.document_id)";
    private const string Given = "(@severity, @stake, @confidence, @document)";


    private const string Counties = $"""
        select county from (select distinct w.county from reviews w where not w.superseded and w.county is not null and {VisibleReports.Condition}) c order by county collate "zh-x-icu"
        """;

    // Rows that share a rule are stepped over: there may be a million of fifty rules.
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

    /// <summary>Remembered for half a minute: they hardly change, and are half the cost of a page.</summary>
    public async Task<QueueChoices> ChoicesAsync(CancellationToken cancel = default)
    {
        if (Choices.TryGetValue(source, out var known) && Environment.TickCount64 - known.At < RememberedMilliseconds) return known.Choices;
        var choices = new QueueChoices(
            await source.QueryAsync(Counties, r => r.GetString(0), cancel),
            await source.QueryAsync("select distinct fiscal_year from reviews where fiscal_year is not null order by 1 desc", r => r.GetInt32(0), cancel),
            await source.QueryAsync(Rules, r => r.GetString(0), cancel));
        Choices.AddOrUpdate(source, new Remembered(Environment.TickCount64, choices));
        return choices;
    }

    /// <summary>The rows of a condition, all of them.</summary>
    internal static string Of(string condition) => Shown($"select w.* from reviews w where {condition}", "w.county, w.unit, w.document_id");

    private Task<List<QueueRow>> RowsAsync(QueueCondition condition, string order, int limit, CancellationToken cancel)
    {
        var places = $"select w.* from reviews w where {condition.Sql} order by {order} limit @limit";
        return source.QueryAsync(
            Shown(places, order), Read, cancel, [.. condition.Parameters, ("limit", limit)]);
    }

    // The places are found first, in the order of an index; what the rows show is joined to those few.
    private static string Shown(string rows, string order) => $"""
        select w.*, r.project, r.title, r.self_score, r.grade, c.score as recomputed_score, c.grade as recomputed_grade, u.errors, u.warnings, u.infos, d.file_name, d.created_at
        from ({rows}) w join documents d on d.id = w.document_id join runs u on u.id = w.run_id join reports r on r.run_id = w.run_id left join recomputed_scores c on c.run_id = w.run_id and c.reckoned > 0
        order by {order}
        """;

    private static IEnumerable<(string, object?)> Parameters(QueuePlace place) =>
        [("severity", place.Severity), ("stake", place.Stake), ("confidence", place.Confidence), ("document", place.DocumentId)];

    internal static QueueRow Read(NpgsqlDataReader row) => new(
        new QueuePlace(row.GetInt16(row.GetOrdinal("severity")), row.Value<decimal>("stake") ?? 0, row.Value<double>("confidence") ?? 0, row.Long("document_id")),
        row.State<ReviewState>("state"), row.Text("province"), row.Text("city"), row.Text("county"), row.Text("unit"), row.Text("project"), row.Text("title"), row.Words("file_name"),
        row.Value<int>("fiscal_year"), row.Value<decimal>("self_score"), row.Text("grade"), row.Value<decimal>("recomputed_score"), row.Text("recomputed_grade"),
        row.Int("errors"), row.Int("warnings"), row.Int("infos"), row.Int("open"), row.Int("confirmed") + row.Int("dismissed") + row.Int("returned"), row.Int("version"),
        row.Value<DateTimeOffset>("created_at")!.Value);

    private sealed record Remembered(long At, QueueChoices Choices);
}
