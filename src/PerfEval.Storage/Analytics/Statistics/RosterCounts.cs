namespace PerfEval.Storage.Analytics.Statistics;

/// <summary>应报、已报 of a year and county.</summary>
public sealed record RosterCounts(int Year, string County, long Due, long Submitted);
