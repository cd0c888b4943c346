using System.Text.RegularExpressions;

namespace PerfEval.Readers.PlainText.Tables;

/// <summary>A table whose cells are parted by two blanks and stand in no lanes: every row has as many pieces as the head, a total fewer.</summary>
internal static partial class RaggedTable
{
    private const int LongestPiece = 40;

    public static DrawnTable? Find(IReadOnlyList<string> lines, int at)
    {
        var head = Pieces(lines[at]);
        if (head.Length < 4 || !Array.TrueForAll(head, IsName) || head.Count(h => Known().IsMatch(h)) * 2 < head.Length) return null;
        var rows = new List<string[]> { head };
        for (var i = at + 1; i < lines.Count && Row(Pieces(lines[i]), head.Length, rows) is { } row; i++) rows.Add(row);
        // One row alone: where every head is known and numbers stand below.
        var isOneRow = rows.Count == 2 && head.Length >= 5 && head.Count(h => Known().IsMatch(h)) >= head.Length - 1 && rows[1].Count(StackedCells.IsNumber) > 1;
        return (rows.Count < 3 && !isOneRow) || !rows.Skip(1).Any(r => r.Any(StackedCells.IsNumber)) ? null
            : new DrawnTable(rows.Count, [.. rows.SelectMany((row, r) => row.Select((text, c) => new DrawnCell(r, c, 1, 1, text)))]);
    }

    private static string[]? Row(string[] pieces, int count, List<string[]> rows)
    {
        if (pieces.Length < 2 || Array.Exists(pieces, p => p.Length > LongestPiece || p[^1] is '。')) return null;
        // The head of the next table stands right below.
        if (pieces.Length > count || (pieces.Length >= 4 && Array.TrueForAll(pieces, IsName) && pieces.Count(p => Known().IsMatch(p)) * 3 >= pieces.Length * 2)) return null;
        if (pieces.Length == count) return pieces;
        if (pieces.Length == count - 1 && !StackedCells.IsTotal(pieces[0])) return [.. pieces, ""];
        if (!StackedCells.IsTotal(pieces[0]) || rows.Count < 2) return null;
        // 总分 | 100 | 98: below the last columns of numbers.
        var columns = Enumerable.Range(0, count).Where(c => StackedCells.IsNumber(rows[1][c])).TakeLast(pieces.Length - 1).ToList();
        if (columns.Count < pieces.Length - 1) return null;
        var row = Enumerable.Repeat("", count).ToArray();
        row[0] = pieces[0];
        for (var i = 1; i < pieces.Length; i++) row[columns[i - 1]] = pieces[i];
        return row;
    }

    private static string[] Pieces(string line) => line.Contains('\t', StringComparison.Ordinal) ? [] : [.. Gap().Split(line.Trim()).Where(p => p.Length > 0)];

    private static bool IsName(string piece) => piece.Length <= 24 && !StackedCells.IsNumber(piece) && !piece.Contains('：', StringComparison.Ordinal) && piece[^1] is not '。';

    [GeneratedRegex(@"[ \u3000]{2,}", RegexOptions.NonBacktracking)]
    private static partial Regex Gap();

    [GeneratedRegex("指标|分值|得分|权重|预算|执行|支出|支付|金额|资金|备注|名称|内容|数量|完成|目标|标准|原因|结余|结转|到位|序号|类别|凭证|单价|合计|小计|说明|用途|来源|合同|增减|措施|项目|计划|决算|率", RegexOptions.NonBacktracking)]
    private static partial Regex Known();
}
