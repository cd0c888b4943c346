namespace PerfEval.Storage.Deletion;

/// <summary>A line of the record of deletions (删除记录).</summary>
public sealed record DeletedReport(long DocumentId, string FileName, string? Title, string? Unit, int? FiscalYear, string Reason, string DeletedBy, DateTime DeletedAt);
