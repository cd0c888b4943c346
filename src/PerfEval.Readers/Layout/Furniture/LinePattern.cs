using PerfEval.Readers.Layout.Lines;

namespace PerfEval.Readers.Layout.Furniture;

/// <summary>Tells lines that say the same on several pages, whatever number they bear and whatever the recognition misread.</summary>
internal static class LinePattern
{
    private const double Alike = 0.75;
    private const int MostRecognized = 500;

    public static IEnumerable<List<PrintedLine>> Groups(IReadOnlyList<PrintedLine> lines)
    {
        var recognized = new List<(string Pattern, List<PrintedLine> Lines)>();
        foreach (var same in lines.GroupBy(Of))
        {
            if (!same.First().Page.Recognized || recognized.Count > MostRecognized)
            {
                yield return [.. same];
                continue;
            }
            var near = recognized.Find(g => IsAlike(g.Pattern, same.Key));
            if (near.Lines is null) recognized.Add((same.Key, [.. same]));
            else near.Lines.AddRange(same);
        }
        foreach (var (_, group) in recognized) yield return group;
    }

    // Figures count as one sign.
    private static string Of(PrintedLine line)
    {
        var signs = line.Text.Where(c => !char.IsWhiteSpace(c)).Select(c => char.IsAsciiDigit(c) ? '#' : c).ToList();
        return string.Concat(signs.Where((c, i) => c != '#' || i == 0 || signs[i - 1] != '#'));
    }

    // The same signs in the same order, but for a few: “绩效白评报告” is 绩效自评报告.
    private static bool IsAlike(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > 2 || Math.Min(a.Length, b.Length) < 4) return a == b;
        var common = 0;
        for (int i = 0, from = 0; i < a.Length; i++)
        {
            var at = b.IndexOf(a[i], from);
            if (at < 0 || at > i + 2) continue;
            (common, from) = (common + 1, at + 1);
        }
        return common >= Alike * Math.Max(a.Length, b.Length);
    }
}
