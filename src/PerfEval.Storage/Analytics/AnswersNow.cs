namespace PerfEval.Storage.Analytics;

/// <summary>What one page is told (此刻的结果). A key names the question whole: the query, the range, the grouping.</summary>
public sealed class AnswersNow
{
    private readonly KeptAnswers answers;
    private readonly string asOf;

    internal AnswersNow(KeptAnswers answers, string asOf) => (this.answers, this.asOf) = (answers, asOf);

    public Task<T> AskAsync<T>(object key, Func<CancellationToken, Task<T>> ask, CancellationToken cancel = default) => answers.AskAsync(asOf, key, ask, cancel);
}
