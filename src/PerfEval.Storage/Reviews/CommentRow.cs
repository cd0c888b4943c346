namespace PerfEval.Storage.Reviews;

/// <summary>备注 on a finding, or on the whole report when it has no key.</summary>
public sealed record CommentRow(long Id, string? Key, string Words, string By, DateTimeOffset At);
