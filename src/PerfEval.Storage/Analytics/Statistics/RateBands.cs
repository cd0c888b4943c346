namespace PerfEval.Storage.Analytics.Statistics;

/// <summary>执行率段: each from its lower end up to the next; 100% stands alone, for most reports claim it.</summary>
public static class RateBands
{
    public static IReadOnlyList<(string Name, decimal From, decimal Below)> All { get; } =
    [
        ("50% 以下", -1000m, 0.5m), ("50–60%", 0.5m, 0.6m), ("60–70%", 0.6m, 0.7m), ("70–80%", 0.7m, 0.8m), ("80–90%", 0.8m, 0.9m), ("90–95%", 0.9m, 0.95m),
        ("95–100%", 0.95m, 1m), ("100%", 1m, 1.000001m), ("超过 100%", 1.000001m, 1_000_000m),
    ];

    internal static string Counted(string column) => FormattableString.Invariant(
        $"array[{string.Join(", ", All.Select(b => FormattableString.Invariant($"count(*) filter (where {column} >= {b.From} and {column} < {b.Below})")))}]");
}
