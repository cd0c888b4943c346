namespace PerfEval.Storage.Reviews;

/// <summary>A finding of an earlier version, with what was said of it.</summary>
public sealed record EarlierFinding(string Key, string Rule, string Severity, string Message, Verdict? Verdict);
