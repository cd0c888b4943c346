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
        if (!MayBegin(lines, at) && !NamesSides(lines, at)) return null;
        var (filled, names) = (new List<int>(), 0);
        for (var i = at; i < lines.Count && filled.Count < MostNames + MostRows; i++)
        {
            if (string.IsNullOrWhiteSpace(lines[i])) continue;
            if (lines[i].Contains('\t', StringComparison.Ordinal)) break;
            filled.Add(i);
        }
        var words = filled.ConvertAll(i => lines[i].Trim());
        while (names < words.Count && names <= MostNames && words[names].Length <= 24 && !StackedCells.IsNumber(words[names])) names++;
        if (Uneven(words, filled, at, names) is { } uneven) return uneven;
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

    // 资金来源 | 资金安排情况 | 资金使用情况 over 预算安排数 | 实际到位 | 支出金额 | 结余金额: names of amounts, as many as numbers in each row.
    private static DrawnTable? Uneven(List<string> words, List<int> filled, int at, int names)
    {
        if (names >= words.Count || names > MostNames) return null;
        var lower = words.Skip(names).TakeWhile(w => StackedCells.IsNumber(w) || StackedCells.IsPlaceholder(w)).Count();
        var upper = names - 1 - lower;
        if (upper < 3 || lower % (upper - 1) != 0 || lower <= upper - 1 || !words.GetRange(upper, lower).TrueForAll(GridHead.NamesNumber) || !words.GetRange(1, upper - 1).TrueForAll(w => w.EndsWith("情况", StringComparison.Ordinal))) return null;
        var rows = new List<string[]>();
        for (var next = names - 1; next + lower < words.Count && !StackedCells.BeginsChapter(words[next]) && words.Skip(next + 1).Take(lower).All(w => StackedCells.IsNumber(w) || StackedCells.IsPlaceholder(w)); next += lower + 1)
            rows.Add([.. words.Skip(next).Take(lower + 1)]);
        return rows.Count < 2 ? null : new DrawnTable(filled[names - 2 + (rows.Count * (lower + 1))] - at + 1, [.. RaggedTable.LayeredCells(words[..upper], words[upper..(names - 1)], rows)]);
    }

    // 资金来源, then two names that end with 情况.
    private static bool NamesSides(IReadOnlyList<string> lines, int at)
    {
        var next = lines.Skip(at + 1).Take(5).Where(l => !string.IsNullOrWhiteSpace(l)).Take(2).Select(l => l.Trim()).ToList();
        return next.Count == 2 && next.TrueForAll(w => w.Length <= 12 && w.EndsWith("情况", StringComparison.Ordinal));
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
