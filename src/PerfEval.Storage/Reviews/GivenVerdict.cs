namespace PerfEval.Storage.Reviews;

/// <summary>A verdict as a reviewer gives it. <paramref name="Seen"/> is the revision that stood before the eyes; 0 when there was none. No verdict: withdrawn (改回待审).</summary>
public sealed record GivenVerdict(long DocumentId, string Key, int Seen, Verdict? Verdict, DismissalReason? Reason = null, string? Words = null);
