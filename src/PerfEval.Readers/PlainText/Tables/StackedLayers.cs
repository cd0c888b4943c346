namespace PerfEval.Readers.PlainText.Tables;

/// <summary>
/// A table with a head of two rows whose cells all stand on lines of their own: 项目, 预算数, 支出数, then 合计, 中央, 县级 once below each,
/// then rows of a label and as many numbers.
/// </summary>
internal static class StackedLayers
{
    private const int MostNames = 60;
    private const int MostRows = 200;

    public static DrawnTable? Find(IReadOnlyList<string> lines, int at)
    {
        if (!GridHead.MayBeginWith(lines[at].Trim())) return null;
        if (!MayBegin(lines, at)) return null;
        var (filled, names) = (new List<int>(), 0);
        for (var i = at; i < lines.Count && filled.Count < MostNames + MostRows; i++)
        {
            if (string.IsNullOrWhiteSpace(lines[i])) continue;
            if (lines[i].Contains('\t', StringComparison.Ordinal)) break;
            filled.Add(i);
        }
        var words = filled.ConvertAll(i => lines[i].Trim());
        while (names < words.Count && names <= MostNames && words[names].Length <= 24 && !StackedCells.IsNumber(words[names])) names++;
        // The last of them is the label of the first row.
        for (var upper = 3; upper < names && names <= MostNames && names < words.Count; upper++)
        {
            var lower = names - 1 - upper;
            var width = lower / (upper - 1);
            if (width < 2 || lower != width * (upper - 1)) continue;
            if (!Enumerable.Range(0, upper - 1).All(i => words[upper + (i * width)] == words[upper]) || words.Take(upper).Distinct().Count() < upper) continue;
            var rows = new List<string[]>();
            for (var next = names - 1; next + lower < words.Count && !StackedCells.BeginsChapter(words[next]) && words.Skip(next + 1).Take(lower).All(w => StackedCells.IsNumber(w) || StackedCells.IsPlaceholder(w)); next += lower + 1)
                rows.Add([.. words.Skip(next).Take(lower + 1)]);
            if (rows.Count > 0) return new DrawnTable(filled[names - 1 + (rows.Count * (lower + 1)) - 1] - at + 1, [.. RaggedTable.LayeredCells(words[..upper], words[upper..(names - 1)], rows)]);
        }
        return null;
    }

    // One name comes again before the first number: 合计 below each upper name.
    private static bool MayBegin(IReadOnlyList<string> lines, int at)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = at; i < lines.Count && seen.Count < MostNames && lines[i].Trim() is { Length: <= 24 } words && !StackedCells.IsNumber(words); i++)
        {
            if (words.Length > 0 && !seen.Add(words)) return seen.Count > 3;
        }
        return false;
    }
}
