namespace PerfEval.Web.Tests.Analytics;

/// <summary>A report as the analysts' pages see it.</summary>
internal sealed record SeededReport(string County, int Year, string Unit)
{
    public string City { get; init; } = "试验市";
    public string Department { get; init; } = "教育局";
    public string Kind { get; init; } = "self_evaluation";
    public decimal? Score { get; init; }
    public decimal? Recomputed { get; init; }
    public string? Grade { get; init; }
    public decimal? Budget { get; init; }
    public decimal? Executed { get; init; }
    public IReadOnlyList<(string Kind, string Code, string Text)> Passages { get; init; } = [];
    public IReadOnlyList<(string Rule, string Severity)> Findings { get; init; } = [];
}
