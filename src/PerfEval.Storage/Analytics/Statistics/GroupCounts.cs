namespace PerfEval.Storage.Analytics.Statistics;

/// <summary>
/// Reports of a group and year (报送与疑点): how many, their findings, their grades; <paramref name="Claimed"/> and <paramref name="Recomputed"/> by <see cref="ScoreBands"/>.
/// <paramref name="Both"/> reports have both scores, <paramref name="Inflated"/> of them claim more than was recomputed, by <paramref name="Inflation"/> points in all.
/// </summary>
public sealed record GroupCounts(
    AnalyticsGroup Group, int? Year, long Reports, long WithErrors, long Errors, long Warnings, long Graded, long Excellent, long[] Claimed, long[] Recomputed, long Both, long Inflated, decimal Inflation);
