using System.Text.RegularExpressions;

namespace PerfEval.Readers.PlainText.Tables;

/// <summary>One row of a table whose cells stand on lines of their own; cells that were merged with those above are empty at its left.</summary>
internal sealed partial record StackedRow(IReadOnlyList<string> Cells, int Lines)
{
    private const int LongestLabel = 80;
    private const int LongestText = 300;

    public static StackedRow? Read(List<string> words, int at, StackedHead head) => Total(words, at, head) ?? Whole(words, at, head) ?? WithoutPoints(words, at, head);

    // Labels, values and numbers up to the last; what comes next is no number, else the labels would be too few.
    private static StackedRow? Whole(List<string> words, int at, StackedHead head)
    {
        for (var labels = head.Labels; labels > 0; labels--)
        {
            var numbers = at + labels + head.Values;
            var end = numbers + head.Numbers;
            if (end > words.Count || !AreLabels(words, at, labels) || !AreNumbers(words, numbers, head.Numbers) || IsNumber(words, end)) continue;
            if (words.Skip(at).Take(labels + head.Values).Any(w => w.Length > LongestText)) return null;
            var reason = head.Reason && end < words.Count && HasReason(words, end, head) ? 1 : 0;
            var cells = Enumerable.Repeat("", head.Labels - labels).Concat(words.Skip(at).Take(end - at + reason)).Concat(Enumerable.Repeat("", head.Reason && reason == 0 ? 1 : 0));
            return new StackedRow([.. cells], end - at + reason);
        }
        return null;
    }

    // 总分 | 100 | 98: the numbers stand under the last columns of numbers.
    private static StackedRow? Total(List<string> words, int at, StackedHead head)
    {
        if (at >= words.Count || !TotalWord().IsMatch(words[at])) return null;
        var numbers = 0;
        while (IsNumber(words, at + 1 + numbers)) numbers++;
        if (numbers == 0 || numbers > head.Numbers) return null;
        var before = head.Labels + head.Values + head.Numbers - numbers - 1;
        return new StackedRow([words[at], .. Enumerable.Repeat("", before), .. words.Skip(at + 1).Take(numbers), .. Enumerable.Repeat("", head.Reason ? 1 : 0)], numbers + 1);
    }

    // 上年结转资金 | 0 | 0 | 0 with nothing under 分值 and 得分: the amounts come first.
    private static StackedRow? WithoutPoints(List<string> words, int at, StackedHead head)
    {
        if (head.Values > 0 || head.Amounts < 2 || !AreLabels(words, at, 1)) return null;
        var numbers = 0;
        while (IsNumber(words, at + 1 + numbers)) numbers++;
        if (numbers < head.Amounts || numbers >= head.Numbers) return null;
        return new StackedRow([.. Enumerable.Repeat("", head.Labels - 1), .. words.Skip(at).Take(1 + numbers), .. Enumerable.Repeat("", head.Count - head.Labels - numbers)], 1 + numbers);
    }

    // What follows the numbers is the reason of this row when the next row begins behind it and not with it.
    private static bool HasReason(List<string> words, int at, StackedHead head)
    {
        var rest = head with { Reason = false };
        // “春季低温多雨”, 有机肥还田面积: where more than the finest name stands, the first is a class (质量指标), and what is none is a reason.
        var isRow = Whole(words, at, rest) is { } whole && !(whole.Cells.Take(rest.Labels).Count(c => c.Length > 0) > 1 && !StackedCells.NamesLevel(words[at]) && (Whole(words, at + 1, rest) is not null || Total(words, at + 1, rest) is not null));
        return !Chapter().IsMatch(words[at]) && !isRow && Total(words, at, rest) is null
            && (at + 1 == words.Count || Whole(words, at + 1, rest) is not null || Total(words, at + 1, rest) is not null);
    }

    private static bool AreLabels(List<string> words, int at, int count) =>
        at + count <= words.Count && Enumerable.Range(at, count).All(i => words[i].Length <= LongestLabel && !IsNumber(words, i) && !Chapter().IsMatch(words[i]) && words[i][^1] != '。');

    private static bool AreNumbers(List<string> words, int at, int count) =>
        at + count <= words.Count && Enumerable.Range(at, count).All(i => IsNumber(words, i));

    private static bool IsNumber(List<string> words, int at) => at < words.Count && words[at].Length <= 20 && Number().IsMatch(words[at]);

    // 320   97.66%   23,264.53   20分   —   /
    [GeneratedRegex(@"^-?\d[\d,，]*(?:\.\d+)?(?:[%％]|分|万?元)?$|^[-—–/]{1,4}$", RegexOptions.NonBacktracking)]
    private static partial Regex Number();

    [GeneratedRegex(@"^(?:总\s*分|合\s*计|总\s*计|小\s*计|总得分|得分合计)$", RegexOptions.NonBacktracking)]
    private static partial Regex TotalWord();

    [GeneratedRegex(@"^[一二三四五六七八九十]{1,3}、|^[（(][一二三四五六七八九十]{1,3}[）)]|^备\s*注[:：]", RegexOptions.NonBacktracking)]
    private static partial Regex Chapter();
}
