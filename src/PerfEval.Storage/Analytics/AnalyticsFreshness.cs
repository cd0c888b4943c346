namespace PerfEval.Storage.Analytics;

/// <summary>Whether what a refresh reckons is out of date (是否过时): when it was done, null when never, and how many reports have come since.</summary>
public sealed record AnalyticsFreshness(DateTimeOffset? RefreshedAt, long ChangedSince)
{
    public bool IsStale => RefreshedAt is null || ChangedSince > 0;
}
