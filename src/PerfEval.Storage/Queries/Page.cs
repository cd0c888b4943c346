namespace PerfEval.Storage.Queries;

/// <summary>One page of a list, with the number of all rows.</summary>
public sealed record Page<T>(IReadOnlyList<T> Rows, long Total);
