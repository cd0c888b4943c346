namespace PerfEval.Storage.Analytics.Likeness;

/// <summary>A problem that a unit has told of in years in a row (屡报问题).</summary>
public sealed record RepeatedProblem(string Unit, string? Province, string? City, string? County, string Code, int Years, int FirstYear, int LastYear);
