namespace PerfEval.Storage.Analytics.Statistics;

/// <summary>得分段: each from its lower end up to the next.</summary>
public static class ScoreBands
{
    public static IReadOnlyList<(string Name, int From, int Below)> All { get; } =
    [
        ("60 分以下", -1000, 60), ("60–70", 60, 70), ("70–80", 70, 80), ("80–85", 80, 85), ("85–90", 85, 90), ("90–92", 90, 92), ("92–94", 92, 94), ("94–96", 94, 96),
        ("96–98", 96, 98), ("98–100", 98, 100), ("100 分及以上", 100, 1000),
    ];

    internal static string Counted(string column) =>
        $"array[{string.Join(", ", All.Select(b => $"count(*) filter (where {column} >= {b.From} and {column} < {b.Below})"))}]";
}
