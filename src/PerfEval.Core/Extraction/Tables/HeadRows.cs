using PerfEval.Core.Documents;

namespace PerfEval.Core.Extraction.Tables;

/// <summary>
/// Tells which rows of a table are heads (表头): by their words, by the numbers that stand below them, or because they fill what the
/// merged cells of the head above leave open (预算数 over 合计 | 中央 | 省级).
/// </summary>
internal sealed class HeadRows
{
    private readonly IReadOnlyList<TableCell> cells;
    private readonly string[] words;
    private readonly List<int>[] rows;
    private readonly bool isGrid;

    private HeadRows(IReadOnlyList<TableCell> cells, string[] words, List<int>[] rows, bool isGrid)
    {
        this.cells = cells;
        this.words = words;
        this.rows = rows;
        this.isGrid = isGrid;
    }

    public static bool[] Find(IReadOnlyList<TableCell> cells, string[] words, List<int>[] rows, bool isGrid)
    {
        var table = new HeadRows(cells, words, rows, isGrid);
        var heads = new bool[rows.Length];
        for (var r = 0; r < rows.Length; r++) heads[r] = table.BySound(r) || table.ByValuesBelow(r, heads);
        for (var r = 1; r < rows.Length; r++)
        {
            if (heads[r - 1] && !heads[r]) heads[r] = table.Completes(r);
            else if (heads[r] && !heads[r - 1]) heads[r - 1] = table.IsOpenHead(r - 1) && table.Completes(r);
        }
        return heads;
    }

    // At least two words that name columns, and six of ten.
    private bool BySound(int r)
    {
        var filled = Filled(r);
        if (filled.Count < 2 || filled.Exists(i => !IsLabel(i, r))) return false;
        // 省财政 | | 省财政 | | 省财政: one label over and over, with its values left blank.
        if (filled.TrueForAll(i => words[i] == words[filled[0]])) return false;
        // 项目名称 | 老旧小区供水改造项目 | 项目类别 | 特定目标类: fields with their values, however many of these sound like heads.
        if (IsField(filled)) return false;
        if (filled.Count == 2 && !(filled.TrueForAll(i => HeadWords.Core(words[i]).Length <= 10) && HeadWords.IsSecondOfTwo(words[filled[1]]))) return false;
        var known = filled.Count(i => HeadWords.NamesColumn(words[i]) || HeadWords.IsYear(words[i]));
        return known >= 2 && known * 10 >= filled.Count * 6 && !filled.Exists(i => HeadWords.IsFilledIn(words[i]) && !(words[i] == "完成" && filled.Exists(p => words[p] is "目标" or "计划" or "指标值" or "目标值" or "任务")));
    }

    // 街道 | 东片 | 西片 over 城关镇 | 12.5 | 8: the first row of a block whose words stand over numbers.
    private bool ByValuesBelow(int r, bool[] heads)
    {
        if (r + 1 >= rows.Length || (r > 0 && (heads[r - 1] || Filled(r - 1).Count > 1))) return false;
        var filled = Filled(r);
        if (filled.Count < 3 || filled.Exists(i => !IsLabel(i, r) || HeadWords.IsFilledIn(words[i]) || words[i].EndsWith('：'))) return false;
        if (IsField(filled) || HeadWords.IsAnyField(words[filled[0]])) return false;
        var below = rows[r + 1].Where(i => words[i].Length > 0).ToList();
        if (below.Count < 2 || rows[r + 1].Count != rows[r].Count) return false;
        var numbers = below.Where(i => TableLayout.IsNumber(words[i])).ToList();
        // 计划安排资金 | 437.7 | 实际到位资金 | 420: numbers that have their own labels.
        var paired = numbers.Count(i => below.IndexOf(i) > 1 && !TableLayout.IsValue(words[below[below.IndexOf(i) - 1]]));
        return numbers.Count * 2 >= below.Count - 1 && paired == 0;
    }

    /// <summary>True for a row that fills only what the head above leaves open.</summary>
    private bool Completes(int r)
    {
        var filled = Filled(r);
        if (filled.Count == 0 || filled.Exists(i => !IsLabel(i, r))) return false;
        if (isGrid && filled.TrueForAll(i => rows[r - 1].Exists(u => words[u].Length > 0 && Holds(cells[u], cells[i])))) return true;
        if (isGrid || rows[r].Count != rows[r - 1].Count || filled.Count < 2) return false;
        var opened = false;
        for (var at = 0; at < rows[r].Count; at++)
        {
            if (words[rows[r][at]].Length == 0) continue;
            var upper = words[rows[r - 1][at]];
            var opens = at + 1 < rows[r].Count && words[rows[r - 1][at + 1]].Length == 0 && words[rows[r][at + 1]].Length > 0;
            if (upper.Length > 0 && !opens) return false;
            opened |= upper.Length > 0;
        }
        return opened;
    }

    private bool IsOpenHead(int r)
    {
        var filled = Filled(r);
        return filled.Count >= 2 && filled.TrueForAll(i => IsLabel(i, r)) && !IsField(filled) && (!isGrid || filled.Exists(i => cells[i].ColumnSpan > 1));
    }

    private bool IsField(List<int> filled) =>
        HeadWords.IsField(words[filled[0]]) && (words[filled[1]].Length > 6 && !HeadWords.EndsAsColumn(words[filled[1]])
            // 项目名称 | 高龄老人津贴和孤儿基本生活费 | 项目负责人 | 李某: the name may end as a column does.
            || filled.Count > 2 && words[filled[1]].Length > 4 && HeadWords.IsAnyField(words[filled[2]]) || filled.Count == 2 && words[filled[1]].Length > 5 && !words[filled[1]].EndsWith('）'));

    private bool IsLabel(int index, int r)
    {
        if (HeadWords.IsYear(words[index])) return IsYearHead(index, r);
        return !TableLayout.IsNumber(words[index]) && !HeadWords.IsAnswer(words[index]);
    }

    // 项目 | 2019 | 2020 | 2021 over numbers that are no years.
    private bool IsYearHead(int index, int r)
    {
        var at = rows[r].IndexOf(index);
        if (at == 0 || r + 1 >= rows.Length || rows[r + 1].Count != rows[r].Count) return false;
        var below = words[rows[r + 1][at]];
        return TableLayout.IsNumber(below) && !HeadWords.IsYear(below) && rows[r].Count(i => HeadWords.IsYear(words[i])) > 1;
    }

    private List<int> Filled(int r) => [.. rows[r].Where(i => words[i].Length > 0)];

    private static bool Holds(TableCell upper, TableCell cell) =>
        upper.RowSpan == 1 && upper.ColumnSpan > cell.ColumnSpan && upper.Column <= cell.Column && cell.Column + cell.ColumnSpan <= upper.Column + upper.ColumnSpan;
}
