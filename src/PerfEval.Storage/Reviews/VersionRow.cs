namespace PerfEval.Storage.Reviews;

/// <summary>版本: one of the files that a unit handed in for the same report.</summary>
public sealed record VersionRow(long DocumentId, int Version, string FileName, DateTimeOffset ArrivedAt, ReviewState State, int Errors, int Warnings, decimal? SelfScore);
