using Npgsql;
using PerfEval.Storage.Sql;

namespace PerfEval.Storage.Analytics;

/// <summary>
/// Answers that are still true (未变的结果): twenty people who open the same page at once cost one query. They are kept for as long as PostgreSQL tells the same
/// snapshot: nothing at all was written since, so nothing can be out of date.
/// </summary>
public sealed class KeptAnswers(NpgsqlDataSource source, AnswerStore store)
{
    /// <summary>What is true now; one for a page.</summary>
    public async Task<AnswersNow> NowAsync(CancellationToken cancel = default)
    {
        var current = (await source.QueryAsync("select pg_current_snapshot()::text", r => r.GetString(0), cancel))[0];
        store.Turn(current);
        return new AnswersNow(store, current, source);
    }
}
