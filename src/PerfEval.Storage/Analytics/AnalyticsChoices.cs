namespace PerfEval.Storage.Analytics;

/// <summary>What the filters can choose from: every region with its number of reports, the years newest first, departments with the most reports first, kinds.</summary>
public sealed record AnalyticsChoices(
    IReadOnlyList<(string? Province, string? City, string? County, long Reports)> Regions, IReadOnlyList<int> Years, IReadOnlyList<string> Departments,
    IReadOnlyList<string> Kinds, long Reports);
