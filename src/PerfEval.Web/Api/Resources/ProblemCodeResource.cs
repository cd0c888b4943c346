namespace PerfEval.Web.Api.Resources;

/// <summary>问题代码 and its name.</summary>
public sealed record ProblemCodeResource(string Code, string Name);
