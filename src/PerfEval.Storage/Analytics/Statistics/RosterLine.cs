namespace PerfEval.Storage.Analytics.Statistics;

/// <summary>A line of the roster (应报名单) with the report that came for it; null while none has come.</summary>
public sealed record RosterLine(int Year, string County, string Unit, string? Project, long? ReportId);
