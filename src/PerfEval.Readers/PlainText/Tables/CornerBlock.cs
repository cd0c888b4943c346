namespace PerfEval.Readers.PlainText.Tables;

/// <summary>
/// The money of a form in one row whose cells stand on lines of their own: 预算执行情况（20分） was merged beside 预算数, 执行数, 执行率 and
/// 得分, so that as many numbers as names follow.
/// </summary>
internal static class CornerBlock
{
    private const int FewestNames = 3;
    private const int MostLines = 30;

    public static DrawnTable? Find(IReadOnlyList<string> lines, int at)
    {
        if (!GridHead.IsCorner(lines, at)) return null;
        var filled = Enumerable.Range(at, Math.Min(MostLines, lines.Count - at)).Where(i => !string.IsNullOrWhiteSpace(lines[i])).ToList();
        var words = filled.ConvertAll(i => lines[i].Trim());
        var names = words.Skip(1).TakeWhile(GridHead.NamesNumber).Count();
        var numbers = words.Skip(1 + names).TakeWhile(w => StackedCells.IsNumber(w) || StackedCells.IsPlaceholder(w)).Count();
        if (names < FewestNames || numbers != names) return null;
        var cells = words.Take(1 + names).Select((w, c) => new DrawnCell(0, c, 1, 1, w)).Append(new DrawnCell(1, 0, 1, 1, ""))
            .Concat(words.Skip(1 + names).Take(names).Select((w, c) => new DrawnCell(1, c + 1, 1, 1, w)));
        return new DrawnTable(filled[2 * names] - at + 1, [.. cells]);
    }
}
