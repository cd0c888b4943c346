namespace PerfEval.Generation.Facts;

/// <summary>The main contract of a project (合同): company, value, how it was let, when it was signed.</summary>
public sealed record Contract(string Company, decimal Yuan, string Method, DateOnly SignedOn);
