using PerfEval.Core.Documents;

namespace PerfEval.Readers.PlainText;

/// <summary>
/// Sets the words of a portal (门户网站) around a report apart: 索引号, 发布机构, 当前位置, 字体：大 中 小, 上一篇, 版权所有. They are looked for only
/// before the first and after the last words of the body, for a report speaks of websites too.
/// </summary>
internal static class PortalChrome
{
    private const int LongestTop = 150;

    /// <summary>Marks the lines of chrome among those that are nothing else yet.</summary>
    public static void Mark(IReadOnlyList<string> lines, AsideKind?[] kinds)
    {
        var words = lines.Select(ChromeWords.Squeeze).ToList();
        var open = Enumerable.Range(0, lines.Count).Where(i => kinds[i] is null && words[i].Length > 0).ToList();
        var first = open.FindIndex(i => ChromeWords.IsBody(words[i]));
        var last = open.FindLastIndex(i => ChromeWords.IsBody(words[i]));
        if (first < 0) first = Math.Min(open.Count, LongestTop);
        MarkTop(open[..Math.Min(first, LongestTop)], lines, words, kinds);
        MarkBottom(open[Math.Max(last + 1, first)..], lines, words, kinds);
    }

    private static void MarkTop(List<int> zone, IReadOnlyList<string> lines, List<string> words, AsideKind?[] kinds)
    {
        // Everything above “当前位置：首页 > 政务公开” is the head of the portal, but for a title that is not said again.
        var location = zone.FindIndex(i => ChromeWords.IsLocation(words[i]));
        foreach (var i in zone.Take(location))
            if (!words[i].EndsWith("报告", StringComparison.Ordinal) || zone.Skip(location).Any(j => words[j] == words[i])) kinds[i] = AsideKind.PortalChrome;
        MarkLines(zone, lines, words, kinds);
    }

    private static void MarkBottom(List<int> zone, IReadOnlyList<string> lines, List<string> words, AsideKind?[] kinds)
    {
        var end = zone.FindIndex(i => ChromeWords.EndsArticle(words[i]));
        if (end < 0) end = zone.Count;
        foreach (var i in zone.Skip(end)) kinds[i] = AsideKind.PortalChrome;
        MarkLines(zone[..end], lines, words, kinds);
    }

    private static void MarkLines(List<int> zone, IReadOnlyList<string> lines, List<string> words, AsideKind?[] kinds)
    {
        var asksValue = false;      // “索引号：” alone, its value on the next line
        foreach (var i in zone)
        {
            var isLabel = ChromeWords.IsLabelled(lines[i], words[i]);
            if (isLabel || asksValue && !ChromeWords.IsTitle(words[i]) || ChromeWords.IsTool(lines[i], words[i])) kinds[i] = AsideKind.PortalChrome;
            asksValue = isLabel && ChromeWords.IsBareLabel(words[i]);
        }
        // 来源：县财政局, 标题：… say so of the page only beside lines that do.
        for (var k = 0; k < zone.Count; k++)
        {
            var besides = k > 0 && kinds[zone[k - 1]] == AsideKind.PortalChrome || k + 1 < zone.Count && kinds[zone[k + 1]] == AsideKind.PortalChrome;
            if (besides && kinds[zone[k]] is null && ChromeWords.IsWeakLabel(words[zone[k]])) kinds[zone[k]] = AsideKind.PortalChrome;
        }
    }
}
