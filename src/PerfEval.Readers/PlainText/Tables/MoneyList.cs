using System.Text.RegularExpressions;

namespace PerfEval.Readers.PlainText.Tables;

/// <summary>A list of two columns (支出项目, 金额（万元）) whose names and amounts stand on lines of their own, in turn.</summary>
internal static partial class MoneyList
{
    private const int FewestRows = 3;
    private const int MostRows = 200;
    private const int LongestName = 40;

    public static DrawnTable? Find(IReadOnlyList<string> lines, int at)
    {
        if (!Name().IsMatch(lines[at].Trim()) || Next(lines, at + 1) is not { } money || !Money().IsMatch(lines[money].Trim())) return null;
        var rows = new List<(string Name, string Number)> { (lines[at].Trim(), lines[money].Trim()) };
        var end = money + 1;
        while (rows.Count <= MostRows && Next(lines, end) is { } name && IsName(lines[name].Trim()) && Next(lines, name + 1) is { } number && StackedCells.IsNumber(lines[number].Trim()))
        {
            rows.Add((lines[name].Trim(), lines[number].Trim()));
            end = number + 1;
        }
        return rows.Count <= FewestRows ? null
            : new DrawnTable(end - at, [.. rows.SelectMany((row, r) => new[] { new DrawnCell(r, 0, 1, 1, row.Name), new DrawnCell(r, 1, 1, 1, row.Number) })]);
    }

    private static int? Next(IReadOnlyList<string> lines, int from)
    {
        for (var i = from; i < Math.Min(lines.Count, from + 3); i++)
        {
            if (!string.IsNullOrWhiteSpace(lines[i])) return lines[i].Contains('\t', StringComparison.Ordinal) ? null : i;
        }
        return null;
    }

    private static bool IsName(string words) => words.Length <= LongestName && words[^1] is not ('。' or '；') && !StackedCells.IsNumber(words) && !StackedCells.BeginsChapter(words);

    [GeneratedRegex("(?:项目|内容|名称|用途|明细|科目|单位|乡镇|类别|去向)$", RegexOptions.NonBacktracking)]
    private static partial Regex Name();

    [GeneratedRegex(@"(?:金额|支出|数|资金|经费|总额|投资|补助|费用)?[（(](?:万|千|亿)?元[）)]$|^(?:支出|实际支出|使用)?金额$", RegexOptions.NonBacktracking)]
    private static partial Regex Money();
}
