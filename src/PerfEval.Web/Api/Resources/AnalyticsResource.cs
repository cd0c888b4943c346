namespace PerfEval.Web.Api.Resources;

/// <summary>The tables of one analysis (分析结果), and the range that they are of, in words.</summary>
public sealed record AnalyticsResource(string Name, string Range, IReadOnlyList<TableResource> Tables);
