namespace PerfEval.Storage.Reviews;

/// <summary>审计记录: one thing that was done, with its details as JSON.</summary>
public sealed record AuditRow(long Id, DateTimeOffset At, string By, string Action, long? DocumentId, string? Key, string Details);
