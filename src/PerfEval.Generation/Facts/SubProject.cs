namespace PerfEval.Generation.Facts;

/// <summary>One project of a report on several (子项目), with its money and score.</summary>
public sealed record SubProject(string Name, decimal Budget, decimal Paid, decimal Score);
