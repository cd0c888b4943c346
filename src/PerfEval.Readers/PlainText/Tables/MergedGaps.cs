using System.Text.RegularExpressions;
using PerfEval.Core.Documents;

namespace PerfEval.Readers.PlainText.Tables;

/// <summary>
/// Fills the places that rows of an indicator table lost when merged cells (一级指标 over several rows) and empty ones at the end were
/// left out between the tabs: the numbers below 分值 and 得分 tell where the others stand.
/// </summary>
internal static partial class MergedGaps
{
    private const int FewestNames = 4;

    public static List<FlattenedRow> Fill(List<FlattenedRow> rows)
    {
        var filled = new List<FlattenedRow>();
        string[]? head = null;
        for (var r = 0; r < rows.Count; r++)
        {
            var (row, words) = (rows[r], Words(rows[r]));
            if (IsHead(words))
            {
                head = words;
                // 年度指标值 over 性质 | 指标值 | 度量单位 in the next row.
                if (r + 1 < rows.Count && Split(head, Words(rows[r + 1])) is var (split, over))
                {
                    var behind = Enumerable.Range(over + 3, split.Length - over - 3);
                    filled.Add(row with { Cells = At(row.Cells, [.. Enumerable.Range(0, over + 1), .. behind], split.Length) });
                    filled.Add(rows[++r] with { Cells = At(rows[r].Cells, [.. Enumerable.Range(over, 3)], split.Length) });
                    head = split;
                    continue;
                }
            }
            else if (head is not null && words.Length < head.Length && words.Length > 1 && (StackedCells.IsTotal(words[0]) ? Places(words, head) : new RowPlaces(head).Of(words) ?? Places(words, head)) is { } places)
            {
                filled.Add(row with { Cells = At(row.Cells, places, head.Length) });
                continue;
            }
            filled.Add(row);
        }
        return filled;
    }

    private static string[] Words(FlattenedRow row) => [.. row.Cells.Select(c => row.Lines[0].Text.Substring(c.Start, c.Length))];

    private static (string[] Head, int Over)? Split(string[] head, string[] next)
    {
        if (next.Length != 3 || !SplitTarget.NamesFirst(next[0])) return null;
        var over = Array.FindIndex(head, h => !Level().IsMatch(h) && (h.EndsWith('值') || h.Contains("目标", StringComparison.Ordinal)));
        return over < 0 ? null : ([.. head[..over], .. next, .. head[(over + 1)..]], over);
    }

    // 一级指标 | 二级指标 | … | 分值 | 得分, or 支出内容 | 实际支出数（万元） | 会计凭证号 | 备注 whose remarks may be missing.
    private static bool IsHead(string[] words) =>
        words.Length >= FewestNames && words.Any(w => Point().IsMatch(w)) && !words.Any(w => w.Length == 0 || StackedCells.IsNumber(w)) && (words.Count(w => Level().IsMatch(w)) > 1 || Remark().IsMatch(words[^1]) || words.Skip(1).Count(GridHead.NamesNumber) >= FewestNames);

    // The place of every cell: labels may be missing at the left, a remark at the right; a total has its numbers below those of points.
    private static int[]? Places(string[] words, string[] head)
    {
        var points = Enumerable.Range(0, head.Length).Where(c => Point().IsMatch(head[c])).ToList();
        if (StackedCells.IsTotal(words[0])) return words.Length - 1 <= points.Count && words.Skip(1).All(StackedCells.IsNumber) ? [0, .. points.TakeLast(words.Length - 1)] : null;
        var missing = head.Length - words.Length;
        // 年度绩效目标（80分） beside the whole table: no row has a cell of its column.
        var side = !Level().IsMatch(head[0]) && Level().IsMatch(head[1]) ? 1 : 0;
        var most = Math.Max(0, side + head.Skip(side).TakeWhile(h => Level().IsMatch(h)).Count() - 1);
        return Enumerable.Range(0, Math.Min(missing, most) + 1).Where(lead => missing - lead <= 1)
            .Where(lead => points.TrueForAll(c => c - lead >= 0 && (c - lead < words.Length ? StackedCells.IsPlaceholder(words[c - lead]) || words[c - lead].Length == 0 || (StackedCells.IsNumber(words[c - lead]) && !words[c - lead].EndsWith('%')) : c == head.Length - 1)))
            .OrderByDescending(lead => points.Count(c => c - lead < words.Length && StackedCells.IsNumber(words[c - lead])))
            .Select(lead => Enumerable.Range(lead, words.Length).ToArray()).FirstOrDefault();
    }

    private static List<TextSpan> At(IReadOnlyList<TextSpan> cells, int[] places, int count)
    {
        var all = new List<TextSpan>();
        for (var c = 0; c < count; c++)
        {
            var at = Array.IndexOf(places, c);
            all.Add(at >= 0 ? cells[at] : new TextSpan(all.Count == 0 ? cells[0].Start : all[^1].End, 0));
        }
        return all;
    }

    [GeneratedRegex("^[一二三四]级(?:绩效)?指标$|^指标(?:名称|内容)$", RegexOptions.NonBacktracking)]
    private static partial Regex Level();

    [GeneratedRegex("分值|得分$|权重|标准分|满分|自评分|^评分$|[（(]万?元[）)]$|(?:预算|支出|执行|到位|结余)(?:数|金额)$|^金额$", RegexOptions.NonBacktracking)]
    private static partial Regex Point();

    [GeneratedRegex(@"^备\s*注|原因|说明|措施", RegexOptions.NonBacktracking)]
    private static partial Regex Remark();
}
