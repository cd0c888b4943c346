namespace PerfEval.Storage.Analytics;

/// <summary>Where the answers of one snapshot are kept (结果缓存), apart for every source of connections: what one account may see is no answer for another.</summary>
public sealed class AnswerStore
{
    private const int Most = 200;

    private readonly Lock gate = new();
    private readonly Dictionary<object, Task> kept = [];
    private string snapshot = "";

    internal void Turn(string current)
    {
        lock (gate)
        {
            if (current != snapshot || kept.Count > Most) kept.Clear();
            snapshot = current;
        }
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
