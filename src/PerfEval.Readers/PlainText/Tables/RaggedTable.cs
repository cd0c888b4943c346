using System.Text.RegularExpressions;
using PerfEval.Readers.PlainText.Lines;

namespace PerfEval.Readers.PlainText.Tables;

/// <summary>A table whose cells are parted by two blanks and stand in no lanes: every row has as many pieces as the head, a total fewer.</summary>
internal static partial class RaggedTable
{
    private const int LongestPiece = 40;
    private const int LongestHead = 60;
    private const int MostMerged = 3;

    public static DrawnTable? Find(IReadOnlyList<string> lines, int at)
    {
        var head = Pieces(lines[at]);
        if (Layered(lines, at, head) is { } layered) return layered;
        if (head.Length < 3 || !Array.TrueForAll(head, IsName) || head.Count(h => Known().IsMatch(h)) * 2 < head.Length || (head.Length == 3 && !Array.TrueForAll(head, h => Known().IsMatch(h)))) return null;
        var rows = new List<string[]> { head };
        for (var i = at + 1; i < lines.Count && Row(Pieces(lines[i]), head.Length, rows) is { } row; i++) rows.Add(row);
        // One row alone: where every head is known and numbers stand below.
        var isOneRow = rows.Count == 2 && head.Length >= 5 && head.Count(h => Known().IsMatch(h)) >= head.Length - 1 && rows[1].Count(StackedCells.IsNumber) > 1;
        return (rows.Count < 3 && !isOneRow) || !rows.Skip(1).Any(r => r.Any(StackedCells.IsNumber)) ? null
            : new DrawnTable(rows.Count, [.. TotalPlaces.Settle(rows, NumberColumns(rows)).SelectMany((row, r) => row.Select((text, c) => new DrawnCell(r, c, 1, 1, text)))]);
    }

    // 项目  预算数  支出数 above 合计  中央  县级  合计  中央  县级: every upper name stands over as many lower ones.
    private static DrawnTable? Layered(IReadOnlyList<string> lines, int at, string[] upper)
    {
        if (at + 2 >= lines.Count || upper.Length < 3 || !Array.TrueForAll(upper, IsName)) return null;
        var lower = Pieces(lines[at + 1]);
        var (names, width) = (upper.Length - 1, lower.Length / (upper.Length - 1));
        if (width < 2 || lower.Length != names * width || !Array.TrueForAll(lower, IsName) || !(Enumerable.Range(0, names).All(i => lower[i * width] == lower[0]) || Array.TrueForAll(lower, GridHead.NamesNumber))) return null;
        var rows = new List<string[]>();
        for (var i = at + 2; i < lines.Count && Pieces(lines[i]) is var row && row.Length == lower.Length + 1 && row.Count(p => StackedCells.IsNumber(p) || StackedCells.IsPlaceholder(p)) >= lower.Length; i++) rows.Add(row);
        return rows.Count == 0 ? null : new DrawnTable(rows.Count + 2, [.. LayeredCells(upper, lower, rows)]);
    }

    /// <summary>The cells of a table with a head of two rows, the first column merged over both.</summary>
    internal static IEnumerable<DrawnCell> LayeredCells(IReadOnlyList<string> upper, IReadOnlyList<string> lower, IReadOnlyList<string[]> rows)
    {
        var width = lower.Count / (upper.Count - 1);
        yield return new DrawnCell(0, 0, 2, 1, upper[0]);
        for (var i = 1; i < upper.Count; i++) yield return new DrawnCell(0, 1 + ((i - 1) * width), 1, width, upper[i]);
        for (var i = 0; i < lower.Count; i++) yield return new DrawnCell(1, 1 + i, 1, 1, lower[i]);
        for (var r = 0; r < rows.Count; r++)
            for (var c = 0; c < rows[r].Length; c++) yield return new DrawnCell(r + 2, c, 1, 1, rows[r][c]);
    }

    private static string[]? Row(string[] pieces, int count, List<string[]> rows)
    {
        if (pieces.Length < 2 || Array.Exists(pieces, p => p.Length > LongestPiece || p[^1] is '。')) return null;
        // The head of the next table stands right below.
        if (pieces.Length > count || (pieces.Length >= 4 && Array.TrueForAll(pieces, p => IsName(p) && p[0] is not ('≥' or '≤' or '=' or '＝' or '>' or '<')) && pieces.Count(p => Known().IsMatch(p)) * 3 >= pieces.Length * 2)) return null;
        if (pieces.Length == count) return pieces;
        // Cells merged with those above are missing at the left (behind a 序号), an empty remark at the right: the numbers tell.
        if (pieces.Length >= count - MostMerged && pieces.Length >= 3 && !StackedCells.IsTotal(pieces[0]))
        {
            var (missing, first) = (count - pieces.Length, rows[0][0] == "序号" ? 1 : 0);
            var numbers = PlainNumbers(rows);
            // 一级指标 | 二级指标 | 三级指标 | 指标值 | 实际完成值 | 备注: without points only labels are missing.
            if (numbers.Count == 0) return missing < rows[0].Count(n => LevelName().IsMatch(n)) ? [.. pieces.Take(first), .. Enumerable.Repeat("", missing), .. pieces.Skip(first)] : null;
            return Placed(pieces, rows[0]) ?? Enumerable.Range(0, 2).Where(trail => trail <= missing)
                .Select(trail => (string[])[.. pieces.Take(first), .. Enumerable.Repeat("", missing - trail), .. pieces.Skip(first), .. Enumerable.Repeat("", trail)])
                .Where(r => numbers.TrueForAll(c => (StackedCells.IsNumber(r[c]) && !r[c].EndsWith('%')) || StackedCells.IsPlaceholder(r[c])))
                .OrderByDescending(r => rows.Count > 1 ? Alike(r, rows[1]) : 0).FirstOrDefault();
        }
        if (!StackedCells.IsTotal(pieces[0])) return pieces.Length >= 3 ? Placed(pieces, rows[0]) : null;
        if (rows.Count < 2) return null;
        // 总分 | 100 | 98: below the last columns of numbers.
        var columns = Enumerable.Range(0, count).Where(c => StackedCells.IsNumber(rows[1][c])).TakeLast(pieces.Length - 1).ToList();
        if (columns.Count < pieces.Length - 1) return null;
        var total = Enumerable.Repeat("", count).ToArray();
        total[0] = pieces[0];
        for (var i = 1; i < pieces.Length; i++) total[columns[i - 1]] = pieces[i];
        return total;
    }

    // 其中：财政资金 | 366.00 | 466.00 | 278.80 | 76.2％ without 得分 and 原因: the names tell what each holds.
    private static string[]? Placed(string[] pieces, string[] head)
    {
        if (new RowPlaces(head).Of(pieces) is not { } places) return null;
        var row = Enumerable.Repeat("", head.Length).ToArray();
        for (var i = 0; i < pieces.Length; i++) row[places[i]] = pieces[i];
        return row;
    }

    private static List<int> NumberColumns(List<string[]> rows) => rows.Count < 2 ? [] : [.. Enumerable.Range(0, rows[1].Length).Where(c => StackedCells.IsNumber(rows[1][c]))];

    // Columns of points and amounts: 15, 437.7; not 95% below 目标值. The first row must go by the names alone.
    private static List<int> PlainNumbers(List<string[]> rows) => [.. Enumerable.Range(0, rows[0].Length)
        .Where(c => rows.Count > 1 ? StackedCells.IsNumber(rows[1][c]) && !rows[1][c].EndsWith('%') : Points().IsMatch(rows[0][c]))];

    [GeneratedRegex("^(?:标准)?(?:分值|得分|权重|满分|评分)|得分$|自评分|标准分|(?:预算|执行|支出|到位|结余)数", RegexOptions.NonBacktracking)]
    private static partial Regex Points();

    [GeneratedRegex("^[一二三]级(?:绩效)?指标$", RegexOptions.NonBacktracking)]
    private static partial Regex LevelName();

    private static int Alike(string[] row, string[] first) => Enumerable.Range(0, row.Length).Count(i => row[i].Length > 0 && StackedCells.IsNumber(row[i]) == StackedCells.IsNumber(first[i]));

    private static string[] Pieces(string line) => line.Contains('\t', StringComparison.Ordinal) ? [] : SpreadWords.Join([.. Gap().Split(line.Trim()).Where(p => p.Length > 0)]);

    private static bool IsName(string piece) => Brackets().Replace(piece, "").Length <= 24 && piece.Length <= LongestHead && !StackedCells.IsNumber(piece) && !piece.TrimEnd('：').Contains('：', StringComparison.Ordinal) && piece[^1] is not '。';

    [GeneratedRegex("[（(][^（()）]*[）)]", RegexOptions.NonBacktracking)]
    private static partial Regex Brackets();

    [GeneratedRegex(@"[ \u3000]{2,}", RegexOptions.NonBacktracking)]
    private static partial Regex Gap();

    [GeneratedRegex("指标|乡镇|街道|标段|单位|分值|得分|权重|预算|执行|支出|支付|金额|资金|备注|名称|内容|数量|完成|目标|标准|原因|结余|结转|到位|序号|类别|凭证|单价|合计|小计|说明|用途|来源|合同|增减|措施|项目|计划|决算|总额|中央|省级|市级|县级|财政|补助|配套|自筹|其[他它]|率", RegexOptions.NonBacktracking)]
    private static partial Regex Known();
}
