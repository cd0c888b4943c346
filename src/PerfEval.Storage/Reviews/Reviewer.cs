namespace PerfEval.Storage.Reviews;

/// <summary>评审人员: the account that acts.</summary>
public sealed record Reviewer(long Id, string Name);
