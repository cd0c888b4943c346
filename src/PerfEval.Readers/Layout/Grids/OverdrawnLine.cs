using PerfEval.Readers.Pages;

namespace PerfEval.Readers.Layout.Grids;

/// <summary>Finds the parts of lines that are drawn over once more than the rest of the line: a side that an inner table (嵌套表格) shares with its cell.</summary>
internal static class OverdrawnLine
{
    private const double Shortest = 8;
    private const double SameLine = 1.5;
    private const int Most = 200;

    /// <param name="rulings">All along the same axis.</param>
    public static List<Ruling> Parts(IEnumerable<Ruling> rulings)
    {
        var parts = new List<Ruling>();
        var line = new List<Ruling>();
        foreach (var ruling in rulings.Where(r => r.To - r.From > GridAxis.Same).OrderBy(r => r.At))
        {
            if (line.Count > 0 && ruling.At - line[0].At > SameLine)
            {
                parts.AddRange(PartsOf(line));
                line = [];
            }
            line.Add(ruling);
        }
        parts.AddRange(PartsOf(line));
        return parts.Count > Most ? [] : parts;
    }

    // Where the number of strokes over one another rises and falls again, with the line going on at one end at least
    private static IEnumerable<Ruling> PartsOf(List<Ruling> line)
    {
        if (line.Count < 2) yield break;
        var depths = Depths(line);
        for (var i = 0; i < depths.Count; i++)
        {
            if (depths[i].Depth < 2 || depths[i].To - depths[i].From < Shortest) continue;
            var before = i > 0 ? depths[i - 1].Depth : 0;
            var after = i + 1 < depths.Count ? depths[i + 1].Depth : 0;
            if (before < depths[i].Depth && after < depths[i].Depth && before + after > 0)
                yield return new Ruling(line[0].Horizontal, line[0].At, depths[i].From, depths[i].To);
        }
    }

    // Ends that lie near each other count as one place.
    private static List<(double From, double To, int Depth)> Depths(List<Ruling> line)
    {
        var ends = GridAxis.Clusters(line.SelectMany(r => new[] { r.From, r.To }));
        var change = new int[ends.Count];
        foreach (var ruling in line)
        {
            change[GridAxis.Nearest(ends, ruling.From)]++;
            change[GridAxis.Nearest(ends, ruling.To)]--;
        }
        var depths = new List<(double From, double To, int Depth)>();
        var depth = 0;
        for (var i = 0; i + 1 < ends.Count; i++)
        {
            depth += change[i];
            if (depths is [.., var last] && last.Depth == depth) depths[^1] = last with { To = ends[i + 1] };
            else depths.Add((ends[i], ends[i + 1], depth));
        }
        return depths;
    }
}
