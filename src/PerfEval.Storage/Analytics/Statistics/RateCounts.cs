namespace PerfEval.Storage.Analytics.Statistics;

/// <summary>Reports by execution rate (执行率分布), by <see cref="RateBands"/>; <paramref name="Untold"/> don't tell one.</summary>
public sealed record RateCounts(long[] Reports, long Untold, long Told);
