namespace PerfEval.Storage.Checking;

/// <summary>What must always hold of the stored data (不变量), told in Chinese; the query answers a line for each place where it doesn't.</summary>
internal sealed record Invariant(string Name, string Violations);
