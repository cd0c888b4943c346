using System.Text.RegularExpressions;

namespace PerfEval.Readers.PlainText.Tables;

/// <summary>
/// A money block of labels and numbers in turn: 计划安排资金 437.7 实际到位资金 437.7 with 其中：中央财政 300 below, every cell on a line of
/// its own or a row a line with two blanks between.
/// </summary>
internal static partial class PairTable
{
    private const int FewestPairs = 4;
    private const int MostPairs = 120;
    private const int LongestLabel = 24;

    public static DrawnTable? Find(IReadOnlyList<string> lines, int at) => OnLines(lines, at) ?? InRows(lines, at);

    // The pairs before the first source make a row; below it an answer may be left blank (其中：中央财政 four times).
    private static DrawnTable? OnLines(IReadOnlyList<string> lines, int at)
    {
        if (!IsMoney(lines[at].Trim())) return null;
        var (pairs, i) = (new List<(string Label, string Number, int End)>(), at);
        while (pairs.Count < MostPairs && Next(lines, i) is { } label && IsLabel(lines[label].Trim()))
        {
            var (words, after) = (lines[label].Trim(), label + 1);
            // 计划安排资金 and （万元） on lines of their own are one label.
            if (Next(lines, after) is { } rest && Unit().IsMatch(lines[rest].Trim())) (words, after) = ($"{words}\n{lines[rest].Trim()}", rest + 1);
            if (Next(lines, after) is { } number && (StackedCells.IsNumber(lines[number].Trim()) || StackedCells.IsPlaceholder(lines[number].Trim()))) pairs.Add((words, lines[number].Trim(), number + 1));
            else if (Source().IsMatch(words) && after < lines.Count && string.IsNullOrWhiteSpace(lines[after])) pairs.Add((words, "", after));
            else break;
            i = pairs[^1].End;
        }
        var width = pairs.FindIndex(p => Source().IsMatch(p.Label));
        if (width < 2 || !pairs.Take(width).All(p => IsMoney(p.Label.Split('\n')[0]))) return null;
        var rows = pairs.Chunk(width).TakeWhile((row, r) => r == 0 || (row.Length == width && (row.All(p => p.Number.Length > 0) || row.All(p => p.Label == row[0].Label)))).ToList();
        var isWhole = rows.Count * width == pairs.Count || rows.Exists(r => r.Any(p => p.Number.Length == 0));
        if (rows.Count < 2 || rows.Count * width < FewestPairs || !isWhole) return null;
        return new DrawnTable(rows[^1][^1].End - at, [.. rows.SelectMany((row, r) => row.SelectMany((p, c) => new[] { new DrawnCell(r, c * 2, 1, 1, p.Label), new DrawnCell(r, (c * 2) + 1, 1, 1, p.Number) }))]);
    }

    private static DrawnTable? InRows(IReadOnlyList<string> lines, int at)
    {
        var rows = new List<string[]>();
        for (var i = at; i < lines.Count && Pieces(lines[i]) is { Length: >= 4 } pieces && pieces.Length % 2 == 0 && (rows.Count == 0 || pieces.Length == rows[0].Length); i++)
        {
            if (!Enumerable.Range(0, pieces.Length).All(p => p % 2 == 0 ? IsLabel(pieces[p]) && (rows.Count > 0 || IsMoney(pieces[p])) : StackedCells.IsNumber(pieces[p]) || StackedCells.IsPlaceholder(pieces[p]))) break;
            rows.Add(pieces);
        }
        return rows.Count < 2 ? null : new DrawnTable(rows.Count, [.. rows.SelectMany((row, r) => row.Select((text, c) => new DrawnCell(r, c, 1, 1, text)))]);
    }

    private static int? Next(IReadOnlyList<string> lines, int from)
    {
        for (var i = from; i < Math.Min(lines.Count, from + 3); i++)
        {
            if (!string.IsNullOrWhiteSpace(lines[i])) return lines[i].Contains('\t', StringComparison.Ordinal) ? null : i;
        }
        return null;
    }

    private static string[] Pieces(string line) => line.Contains('\t', StringComparison.Ordinal) ? [] : [.. Gap().Split(line.Trim()).Where(p => p.Length > 0)];

    private static bool IsLabel(string words) => words.Length is > 1 and <= LongestLabel && !StackedCells.IsNumber(words) && !StackedCells.BeginsChapter(words) && words[^1] is not ('。' or '；');

    private static bool IsMoney(string words) => IsLabel(words) && Money().IsMatch(words);

    [GeneratedRegex("预算|计划|安排|到位|支出|执行|支付|使用|决算|结余|结转|投资|剩余", RegexOptions.NonBacktracking)]
    private static partial Regex Money();

    [GeneratedRegex("^其中|^(?:中央|省|市|县|自治区|其[他它])", RegexOptions.NonBacktracking)]
    private static partial Regex Source();

    [GeneratedRegex("^[（(](?:单位[：:])?[万亿千百]?元[）)]$", RegexOptions.NonBacktracking)]
    private static partial Regex Unit();

    [GeneratedRegex(@"[ \u3000]{2,}", RegexOptions.NonBacktracking)]
    private static partial Regex Gap();
}
