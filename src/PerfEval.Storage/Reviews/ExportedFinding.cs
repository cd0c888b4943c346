namespace PerfEval.Storage.Reviews;

/// <summary>疑点 as a row of an exported workbook; <paramref name="Unit"/> of its figures: yuan | rate | points | plain.</summary>
public sealed record ExportedFinding(
    long DocumentId, string? County, string? ReportUnit, string? Project, int? FiscalYear, string FileName, int Version, string Severity, string Rule, string Message, string Evidence,
    string Unit, decimal? Stated, decimal? Computed, decimal? Difference, decimal? Tolerance, string? Suggestion, decimal? Stake, Verdict? Verdict, DismissalReason? Reason, string? Words,
    string? By, DateTimeOffset? At, string? Comments);
