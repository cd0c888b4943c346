namespace PerfEval.Readers.PlainText.Tables;

/// <summary>
/// A table of any head whose cells all stand on lines of their own: the rows are those that fill the most lines with the numbers of each
/// below the same columns. A cell merged with the one above or an empty remark may be missing.
/// </summary>
internal sealed class StackedGrid
{
    private const int FewestRows = 2;
    private const int MostLines = 600;
    private const int LongestCell = 80;
    private const int MergedLack = 4;
    private const int RemarkLack = 6;
    private const int ValueLack = 14;
    private const int LabelDoubt = 3;
    private const int RemarkDoubt = 10;

    private readonly List<string> words;
    private readonly GridHead head;
    private readonly Dictionary<int, (int Worth, string[] Row, int Next)> best = [];

    private StackedGrid(List<string> words, GridHead head)
    {
        this.words = words;
        this.head = head;
    }

    public static DrawnTable? Find(IReadOnlyList<string> lines, int at)
    {
        if (!(GridHead.MayBeginWith(lines[at].Trim()) || GridHead.IsCorner(lines, at)) || at > 0 && lines[at].Contains('\t', StringComparison.Ordinal)) return null;
        if (!GridHead.Read([.. Filled(lines, at, GridHead.MostLines).Select(i => lines[i].Trim())]).Any() && !SplitTarget.MayBegin(lines, at)) return null;
        var filled = Filled(lines, at, MostLines);
        var words = filled.ConvertAll(i => lines[i].Trim());
        var split = SplitTarget.In(words);
        List<string[]>? chosen = null;
        var (worth, taken) = (0, 0);
        words = split?.Words ?? words;
        foreach (var head in GridHead.Read(words))
        {
            var grid = new StackedGrid(words, head);
            var (rows, next, sum) = grid.Rows();
            // 序号 counts its rows, so that one row is enough.
            if (rows.Count < FewestRows || (words[0] != "序号" && rows.Count(r => !StackedCells.IsTotal(r[0])) < FewestRows && rows.Count < FewestRows + 1) || sum <= worth) continue;
            (worth, taken, chosen) = (sum, next, [[.. words.Take(head.Count)], .. TotalPlaces.Settle(rows, head.Numbers)]);
        }
        if (chosen is not null && split is not null && split.IsIn(chosen[0])) return new DrawnTable(filled[taken] - at + 1, [.. split.Cells(chosen)]);
        if (split is not null) return null;
        return chosen is null ? null : new DrawnTable(filled[taken - 1] - at + 1, [.. chosen.SelectMany((row, r) => row.Select((text, c) => new DrawnCell(r, c, 1, 1, text)))]);
    }

    private static List<int> Filled(IReadOnlyList<string> lines, int at, int most)
    {
        var filled = new List<int>();
        for (var i = at; i < lines.Count && filled.Count < most; i++)
        {
            if (string.IsNullOrWhiteSpace(lines[i]))
            {
                if (filled.Count > 0 && i - filled[^1] > 2) break;
                continue;
            }
            if (lines[i].Contains('\t', StringComparison.Ordinal) || lines[i].Trim().Length > LongestCell) break;
            filled.Add(i);
        }
        return filled;
    }

    private (List<string[]> Rows, int Next, int Worth) Rows()
    {
        // Only the places that rows can end at are judged, from the last back, each once.
        var reached = new SortedSet<int> { head.Count };
        for (var at = head.Count; reached.Contains(at) || reached.Max > at; at++)
        {
            if (reached.Contains(at) && at < words.Count) reached.UnionWith(Options(at).Select(o => at + o.Length));
        }
        foreach (var at in reached.Reverse().Where(p => p < words.Count)) best[at] = Best(at);
        var (rows, next) = (new List<string[]>(), head.Count);
        var worth = best.TryGetValue(next, out var first) ? first.Worth : 0;
        while (best.TryGetValue(next, out var row) && row.Worth > 0)
        {
            rows.Add(row.Row);
            next = row.Next;
        }
        return (rows, next, worth);
    }

    private (int Worth, string[] Row, int Next) Best(int at)
    {
        var found = (Worth: 0, Row: Array.Empty<string>(), Next: at);
        foreach (var (row, length, lack) in Options(at))
        {
            var worth = (4 * length) - lack + (best.TryGetValue(at + length, out var rest) ? rest.Worth : 0);
            if (worth > found.Worth) found = (worth, row, at + length);
        }
        return found;
    }

    // A row with all its cells, without its remark, without labels merged with those above, or a total with its numbers alone.
    private IEnumerable<(string[] Row, int Length, int Lack)> Options(int at)
    {
        if (StackedCells.BeginsChapter(words[at])) yield break;
        if (StackedCells.IsTotal(words[at]) && Total(at) is var (total, length)) yield return (total, length, 0);
        // 偏差原因 may stand before 得分.
        var (remark, actual) = (head.Last(GridColumn.Remark), head.SecondValue is > 0 and var second && GridHead.NamesActual(words[second]) ? second : -1);
        for (var merged = 0; merged < head.Labels; merged++)
        {
            var lack = merged == 0 ? 0 : MergedLack + merged;
            if (Row(at, merged, -1) is { } whole) yield return (whole, head.Count - merged, lack + Doubt(whole));
            if (WithoutPoints(at, merged) is { } amounts) yield return (amounts, head.Count - merged - head.Columns.Count(c => c == GridColumn.Points), lack + MergedLack);
            if (remark > 0 && Row(at, merged, remark) is { } bare) yield return (bare, head.Count - merged - 1, lack + RemarkLack + Doubt(bare));
            // ≥1等 | 10 | 10: 实际完成值 was left empty, and its line is gone.
            if (actual > 0 && Row(at, merged, actual) is { } open && StackedCells.IsValue(open[actual - 1])) yield return (open, head.Count - merged - 1, lack + ValueLack + Doubt(open));
        }
    }

    // 效益指标 is the next row's first label, not this row's reason; “受疫情影响闭馆32天” is a reason and no first label.
    private int Doubt(string[] row)
    {
        var odd = row.Skip(head.First).Take(head.Labels - 1).Count(l => l.Length > 0 && !StackedCells.NamesLevel(l));
        return (LabelDoubt * odd) + (head.Columns[^1] == GridColumn.Remark && StackedCells.NamesLevel(row[^1]) ? RemarkDoubt : 0);
    }

    private string[]? Row(int at, int merged, int without)
    {
        var (row, next) = (new string[head.Count], at);
        if (at + head.Count - (without >= 0 ? 1 : 0) - merged > words.Count) return null;
        for (var column = 0; column < head.Count; column++)
        {
            // 2 | 培训人次 below 序号 | 一级指标 | 三级指标: what was merged is missing behind the number.
            var isMerged = column >= head.First && column < head.First + merged;
            var cell = isMerged || column == without ? "" : words[next++];
            if (cell.Length > 0 && !Fits(cell, head.Columns[column])) return null;
            row[column] = cell;
        }
        return row;
    }

    // 其中：财政拨款 | 1,086.12 | 1,086.12 | 100% below 分值 and 得分 that only the total has: a percentage is no points.
    private string[]? WithoutPoints(int at, int merged)
    {
        var places = Enumerable.Range(0, head.Count).Where(c => head.Columns[c] != GridColumn.Points && !(c >= head.First && c < head.First + merged)).ToList();
        if (places.Count == head.Count - merged || head.Columns.Count(c => c == GridColumn.Number) < 2 || head.Columns.Any(c => c is GridColumn.Value or GridColumn.Remark) || at + places.Count > words.Count) return null;
        if (!places.Select((c, i) => Fits(words[at + i], head.Columns[c])).All(f => f) || words[at + places.Count - 1][^1] is not ('%' or '％')) return null;
        var row = Enumerable.Repeat("", head.Count).ToArray();
        for (var i = 0; i < places.Count; i++) row[places[i]] = words[at + i];
        return row;
    }

    // 一级指标 opens the next table.
    private static bool Fits(string cell, GridColumn column) => !GridHead.NamesFirstLevel(cell) && column switch
    {
        GridColumn.Number => StackedCells.IsNumber(cell) || StackedCells.IsPlaceholder(cell) || StackedCells.IsAmount(cell),
        GridColumn.Points => (StackedCells.IsNumber(cell) && cell[^1] is not ('%' or '％')) || StackedCells.IsPlaceholder(cell),
        GridColumn.Label => !StackedCells.IsNumber(cell) && !StackedCells.BeginsChapter(cell) && !cell.EndsWith('。') && !StackedCells.IsValue(cell),
        GridColumn.Remark => !StackedCells.IsNumber(cell) && !StackedCells.IsTotal(cell) && !StackedCells.BeginsChapter(cell),
        _ => !StackedCells.BeginsChapter(cell),
    };

    // 合计 | 100 | 95.86: as many numbers as columns of numbers, or the last of them.
    private (string[] Row, int Length)? Total(int at)
    {
        var numbers = new List<string>();
        while (at + 1 + numbers.Count < words.Count && words[at + 1 + numbers.Count] is var next && (StackedCells.IsNumber(next) || StackedCells.IsPlaceholder(next) || StackedCells.IsAmount(next))) numbers.Add(next);
        var columns = head.Numbers;
        if (numbers.Count > 0 && numbers.Count > columns.Count && head.Columns[^1] == GridColumn.Remark && StackedCells.IsPlaceholder(numbers[^1])) columns.Add(head.Count - 1);
        if (numbers.Count == 0 || numbers.Count > columns.Count) return null;
        var row = Enumerable.Repeat("", head.Count).ToArray();
        row[0] = words[at];
        for (var i = 0; i < numbers.Count; i++) row[columns[columns.Count - numbers.Count + i]] = numbers[i];
        return (row, 1 + numbers.Count);
    }
}
