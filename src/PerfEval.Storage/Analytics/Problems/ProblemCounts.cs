namespace PerfEval.Storage.Analytics.Problems;

/// <summary>Reports of a group and year: all of them, those with a problem of each code, those that answer it by a suggestion (by <see cref="ProblemCodes.All"/>).</summary>
public sealed record ProblemCounts(AnalyticsGroup Group, int? Year, long Reports, long[] Told, long[] Answered);
