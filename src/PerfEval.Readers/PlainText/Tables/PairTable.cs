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

    // The pairs before the first source make a row.
    private static DrawnTable? OnLines(IReadOnlyList<string> lines, int at)
    {
        if (!IsMoney(lines[at].Trim())) return null;
        var (pairs, end, i) = (new List<(string Label, string Number)>(), at, at);
        while (pairs.Count < MostPairs && Next(lines, i) is { } label && IsLabel(lines[label].Trim()) && Next(lines, label + 1) is { } number && StackedCells.IsNumber(lines[number].Trim()))
        {
            pairs.Add((lines[label].Trim(), lines[number].Trim()));
            end = i = number + 1;
        }
        var width = pairs.FindIndex(p => Source().IsMatch(p.Label));
        if (width < 2 || pairs.Count < Math.Max(FewestPairs, 2 * width) || pairs.Count % width != 0 || !pairs.Take(width).All(p => IsMoney(p.Label))) return null;
        return new DrawnTable(end - at, [.. pairs.SelectMany((p, n) => new[] { new DrawnCell(n / width, n % width * 2, 1, 1, p.Label), new DrawnCell(n / width, (n % width * 2) + 1, 1, 1, p.Number) })]);
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

    [GeneratedRegex("^其中|^(?:中央|省|市|县|自治区)级?(?:财政|资金|补助|配套|专项)?", RegexOptions.NonBacktracking)]
    private static partial Regex Source();

    [GeneratedRegex(@"[ \u3000]{2,}", RegexOptions.NonBacktracking)]
    private static partial Regex Gap();
}
