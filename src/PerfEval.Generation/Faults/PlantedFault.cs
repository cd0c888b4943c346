namespace PerfEval.Generation.Faults;

/// <summary>A planted mistake: the rule that must find it and words that the finding must quote (in evidence or message).</summary>
public sealed record PlantedFault(string Rule, string Quote)
{
    /// <summary>Other words that it may quote instead.</summary>
    public IReadOnlyList<string> QuoteAny { get; init; } = [];

    /// <summary>Other rules under which the same mistake may be told.</summary>
    public IReadOnlyList<string> OrRules { get; init; } = [];

    /// <summary>Findings that follow from it: neither asked for nor wrong.</summary>
    public IReadOnlyList<Tolerated> Acceptable { get; init; } = [];
}
