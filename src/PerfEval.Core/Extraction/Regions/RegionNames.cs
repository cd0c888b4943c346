using PerfEval.Core.Reports;

namespace PerfEval.Core.Extraction.Regions;

/// <summary>Reads the name of a region as a person writes it (华容县, 湖南省岳阳市华容县).</summary>
public static class RegionNames
{
    private static readonly char[] Separators = [' ', '\u3000', '/', '、', '，', ',', '-'];

    /// <summary>Null when it names no region, or namesakes can't be told apart.</summary>
    public static Region? Find(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var name = string.Concat(words.Split(Separators, StringSplitOptions.RemoveEmptyEntries));
        var fitting = Endings(name).Select(Gazetteer.Default.Named).FirstOrDefault(d => d.Count > 0)?
            .Where(d => Led(name, d)).Select(RegionOf).Distinct().ToList();
        return fitting is [var only] ? only : null;
    }

    // The longest division that the name ends in.
    private static IEnumerable<string> Endings(string name) => Enumerable.Range(0, Math.Max(0, name.Length - 1)).Select(i => name[i..]);

    // What stands before it are divisions above it, each in its place.
    private static bool Led(string name, Division division)
    {
        var rest = name;
        foreach (var level in Gazetteer.Default.Lineage(division))
            foreach (var written in level.Aliases.Prepend(level.Name).OrderByDescending(n => n.Length))
                if (rest.EndsWith(written, StringComparison.Ordinal))
                {
                    rest = rest[..^written.Length];
                    break;
                }
        return rest.Length == 0;
    }

    private static Region RegionOf(Division division)
    {
        var lineage = Gazetteer.Default.Lineage(division).ToList();
        string? At(DivisionLevel level) => lineage.Find(d => d.Level == level)?.Name;
        return new Region(At(DivisionLevel.Province), At(DivisionLevel.City), At(DivisionLevel.County));
    }
}
