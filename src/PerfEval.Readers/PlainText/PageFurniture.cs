using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Core.Documents;

namespace PerfEval.Readers.PlainText;

/// <summary>Finds what belongs to the pages (页眉、页脚、页码) in a text that was printed or converted page by page.</summary>
internal static partial class PageFurniture
{
    private const int LongestHeader = 60;
    private const int LongestNumber = 30;
    private const int FewestPages = 3;

    /// <summary>The kind of each line that is furniture, null for the others.</summary>
    public static AsideKind?[] Find(IReadOnlyList<string> lines)
    {
        var kinds = new AsideKind?[lines.Count];
        var breaks = new List<int>();       // lines that begin a page
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].StartsWith('\f')) breaks.Add(i);
        }
        MarkNumbers(lines, kinds, breaks);
        var numbers = Enumerable.Range(0, lines.Count).Where(i => kinds[i] == AsideKind.PageNumber).ToList();
        var starts = (breaks.Count > 0 ? breaks : [.. numbers.Select(i => i + 1)]).Where(i => After(lines, kinds, i) >= 0).ToList();
        MarkRepeated(lines, kinds, starts, AsideKind.Header);
        MarkRepeated(lines, kinds, starts, AsideKind.Footer);
        return kinds;
    }

    // “- 3 -” and “第3页” are page numbers where they stand alone and count up; a bare 3 only where a page ends.
    private static void MarkNumbers(IReadOnlyList<string> lines, AsideKind?[] kinds, List<int> breaks)
    {
        var marked = new List<(int Line, int Number)>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Length <= LongestNumber && Marked().Match(lines[i]) is { Success: true } match)
                marked.Add((i, int.Parse(match.Groups["n"].ValueSpan, CultureInfo.InvariantCulture)));
        }
        var up = marked.Zip(marked.Skip(1)).Count(p => p.Second.Number > p.First.Number);
        if (up * 10 >= (marked.Count - 1) * 7)
            foreach (var (line, _) in marked) kinds[line] = AsideKind.PageNumber;
        foreach (var last in breaks.Select(i => Before(lines, kinds, i)))
            if (last >= 0 && Bare().IsMatch(lines[last])) kinds[last] = AsideKind.PageNumber;
    }

    // The first or last words of several pages, alike but for numbers: “某县财政局    第3页”.
    private static void MarkRepeated(IReadOnlyList<string> lines, AsideKind?[] kinds, List<int> starts, AsideKind kind)
    {
        var isHeader = kind == AsideKind.Header;
        var candidates = starts.Select(s => isHeader ? After(lines, kinds, s) : Before(lines, kinds, s)).Where(i => i >= 0 && lines[i].Trim().Length <= LongestHeader).Distinct();
        foreach (var alike in candidates.GroupBy(i => Digits().Replace(lines[i].Trim(), "#")).Where(g => g.Key.Length > 1 && g.Key[^1] is not ('。' or '；')).ToList())
        {
            var first = isHeader ? After(lines, kinds, 0) : -1;
            var alsoFirst = first >= 0 && Digits().Replace(lines[first].Trim(), "#") == alike.Key;
            if (alike.Count() + (alsoFirst ? 1 : 0) < Math.Min(FewestPages, starts.Count + 1) || starts.Count == 1 && !alsoFirst) continue;
            foreach (var line in alike) kinds[line] = kind;
            // The first page shows its title once where that is the header too.
            if (alsoFirst && !alike.Key.EndsWith("报告", StringComparison.Ordinal) && !alike.Key.EndsWith('表')) kinds[first] = kind;
        }
    }

    private static int After(IReadOnlyList<string> lines, AsideKind?[] kinds, int at)
    {
        while (at < lines.Count && (kinds[at] is not null || string.IsNullOrWhiteSpace(lines[at]))) at++;
        return at < lines.Count ? at : -1;
    }

    private static int Before(IReadOnlyList<string> lines, AsideKind?[] kinds, int at)
    {
        for (at--; at >= 0 && (kinds[at] is not null || string.IsNullOrWhiteSpace(lines[at])); at--) { }
        return at;
    }

    // - 3 -   — 3 —   －3－   第3页   第 3 页 共 10 页   3 / 10   Page 3 of 10
    [GeneratedRegex(@"^[^\S\t]*(?:[-—–－―·]{1,2}\s*(?<n>\d{1,3})\s*[-—–－―·]{1,2}|第\s*(?<n>\d{1,3})\s*页(?:[\s，,/]*共\s*\d{1,3}\s*页)?|(?<n>\d{1,3})\s*/\s*\d{1,3}|[Pp]age\s*(?<n>\d{1,3})(?:\s*of\s*\d{1,3})?)\s*$", RegexOptions.NonBacktracking)]
    private static partial Regex Marked();

    [GeneratedRegex(@"^\s*\d{1,3}\s*$", RegexOptions.NonBacktracking)]
    private static partial Regex Bare();

    [GeneratedRegex(@"\d+", RegexOptions.NonBacktracking)]
    private static partial Regex Digits();
}
