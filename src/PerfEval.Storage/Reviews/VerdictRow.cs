namespace PerfEval.Storage.Reviews;

/// <summary>The verdict in force on a finding, by whom and when; <paramref name="Carried"/> from an earlier version of the report.</summary>
public sealed record VerdictRow(
    string Key, Verdict? Verdict, DismissalReason? Reason, string? Words, string By, DateTimeOffset At, int Revision, bool Carried);
