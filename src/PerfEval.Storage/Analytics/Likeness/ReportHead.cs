namespace PerfEval.Storage.Analytics.Likeness;

/// <summary>What a list shows of a report (报告一览).</summary>
public sealed record ReportHead(long ReportId, string? Title, string? Project, string? Unit, string? City, string? County, int? Year);
