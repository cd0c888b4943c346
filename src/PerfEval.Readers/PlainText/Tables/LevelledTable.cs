namespace PerfEval.Readers.PlainText.Tables;

/// <summary>
/// A scoring table (评分表) with a 分值 beside every level, whose cells stand on lines of their own: the pairs of name and points tell
/// where a row begins, its 得分 where it ends, and 评价标准 may go over several lines between.
/// </summary>
internal static class LevelledTable
{
    private const int FewestRows = 2;
    private const int MostHead = 16;
    private const int MostLines = 1200;
    private const int MostTextLines = 16;
    private const int LongestLabel = 40;
    private const int LongestText = 400;

    public static DrawnTable? Find(IReadOnlyList<string> lines, int at)
    {
        if (LevelledHead.Read([.. Filled(lines, at, MostHead).Select(i => lines[i].Trim())]) is not { } head) return null;
        var filled = Filled(lines, at, MostLines);
        var words = filled.ConvertAll(i => lines[i].Trim());
        var (rows, next) = (new List<string[]> { words.Take(head.Count).ToArray() }, head.Count);
        while (next < words.Count && (Total(words, next, head) ?? Row(words, next, head)) is var (row, length))
        {
            rows.Add(row);
            next += length;
        }
        return rows.Count - 1 < FewestRows ? null
            : new DrawnTable(filled[next - 1] - at + 1, [.. rows.SelectMany((row, r) => row.Select((text, c) => new DrawnCell(r, c, 1, 1, text)))]);
    }

    private static List<int> Filled(IReadOnlyList<string> lines, int at, int most)
    {
        var filled = new List<int>();
        for (var i = at; i < lines.Count && filled.Count < most && !lines[i].Contains('\t', StringComparison.Ordinal); i++)
        {
            if (!string.IsNullOrWhiteSpace(lines[i])) filled.Add(i);
        }
        return filled;
    }

    // Names merged with those above are missing at the left. 目标完成率 | 5 at the end is no pair: as many texts as columns must stand before.
    private static (string[] Row, int Length)? Row(List<string> words, int at, LevelledHead head)
    {
        for (var pairs = head.Levels; pairs > 0; pairs--)
        {
            if (!Enumerable.Range(0, pairs).All(i => IsPair(words, at + (2 * i)))) continue;
            var (from, texts) = (at + (2 * pairs), 0);
            while (texts <= MostTextLines && from + texts < words.Count && IsText(words[from + texts])) texts++;
            var scores = from + texts;
            if (texts < head.Texts || texts > MostTextLines || scores + head.Scores > words.Count || !words.Skip(scores).Take(head.Scores).All(IsPoints)) continue;
            var row = new string[head.Count];
            Array.Fill(row, "");
            for (var i = 0; i < 2 * pairs; i++) row[(2 * (head.Levels - pairs)) + i] = words[at + i];
            for (var i = 0; i < head.Texts; i++) row[(2 * head.Levels) + i] = i == head.Texts - 1 ? string.Join('\n', words.Skip(from + i).Take(texts - i)) : words[from + i];
            for (var i = 0; i < head.Scores; i++) row[(2 * head.Levels) + head.Texts + i] = words[scores + i];
            var end = scores + head.Scores;
            if (head.Remark && end < words.Count && IsText(words[end]) && !IsPair(words, end) && !StackedCells.IsTotal(words[end])) row[^1] = words[end++];
            return (row, end - at);
        }
        return null;
    }

    // 总分 | 100 | 100 | 100 | 95: the last are the scores, the others stand below 分值.
    private static (string[] Row, int Length)? Total(List<string> words, int at, LevelledHead head)
    {
        if (!StackedCells.IsTotal(words[at])) return null;
        var numbers = words.Skip(at + 1).TakeWhile(IsPoints).Take(head.Levels + head.Scores).ToList();
        if (numbers.Count == 0) return null;
        var row = new string[head.Count];
        Array.Fill(row, "");
        row[0] = words[at];
        var scores = Math.Min(head.Scores, numbers.Count);
        for (var i = 0; i < scores; i++) row[(2 * head.Levels) + head.Texts + i] = numbers[numbers.Count - scores + i];
        for (var i = 0; i < numbers.Count - scores; i++) row[(2 * i) + 1] = numbers[i];
        return (row, 1 + numbers.Count);
    }

    private static bool IsPair(List<string> words, int at) =>
        at + 1 < words.Count && words[at].Length <= LongestLabel && IsText(words[at]) && !StackedCells.IsPlaceholder(words[at]) && IsPoints(words[at + 1]);

    private static bool IsPoints(string words) => StackedCells.IsNumber(words) && words[^1] is not ('%' or '％');

    // “1.制度健全（2分）” is a criterion, “一、…” the chapter behind the table.
    private static bool IsText(string words) => words.Length <= LongestText && !StackedCells.IsNumber(words) && !(words.Length > 1 && words[1] == '、' && StackedCells.BeginsChapter(words) && !char.IsAsciiDigit(words[0]));
}
