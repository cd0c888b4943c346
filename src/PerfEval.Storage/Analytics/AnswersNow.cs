namespace PerfEval.Storage.Analytics;

/// <summary>What one page is told (此刻的结果). A key names the question whole: the query, the range, the grouping.</summary>
public sealed class AnswersNow
{
    private readonly AnswerStore store;
    private readonly string asOf;
    private readonly object whom;

    internal AnswersNow(AnswerStore store, string asOf, object whom) => (this.store, this.asOf, this.whom) = (store, asOf, whom);

    public Task<T> AskAsync<T>(object key, Func<CancellationToken, Task<T>> ask, CancellationToken cancel = default) => store.AskAsync(asOf, (whom, key), ask, cancel);
}
