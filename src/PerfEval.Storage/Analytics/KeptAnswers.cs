using Npgsql;
using PerfEval.Storage.Sql;

namespace PerfEval.Storage.Analytics;

/// <summary>
/// Answers that are still true (未变的结果): twenty people who open the same page at once cost one query. They are kept for as long as PostgreSQL tells the same
/// snapshot: nothing at all was written since, so nothing can be out of date.
/// </summary>
public sealed class KeptAnswers(NpgsqlDataSource source)
{
    private const int Most = 200;

    private readonly Lock gate = new();
    private readonly Dictionary<object, Task> kept = [];
    private string snapshot = "";

    /// <summary>What is true now; one for a page.</summary>
    public async Task<AnswersNow> NowAsync(CancellationToken cancel = default)
    {
        var current = (await source.QueryAsync("select pg_current_snapshot()::text", r => r.GetString(0), cancel))[0];
        lock (gate)
        {
            if (current != snapshot || kept.Count > Most) kept.Clear();
            snapshot = current;
        }
        return new AnswersNow(this, current);
    }

    // A question outlives who asked first: others wait for the same answer.
    internal Task<T> AskAsync<T>(string asOf, object key, Func<CancellationToken, Task<T>> ask, CancellationToken cancel)
    {
        Task<T> answer;
        lock (gate)
        {
            if (asOf != snapshot) return ask(cancel);
            if (kept.TryGetValue(key, out var known) && known is Task<T> { IsFaulted: false, IsCanceled: false } same) return same.WaitAsync(cancel);
            kept[key] = answer = ask(CancellationToken.None);
        }
        return answer.WaitAsync(cancel);
    }
}
