using System.Text.RegularExpressions;
using PerfEval.Core.Documents;
using PerfEval.Core.Reports;
using PerfEval.Core.Text;

namespace PerfEval.Core.Rules.References;

/// <summary>Runs of sibling headings: one style, counted on below one parent. A number 1 begins a new run.</summary>
internal static partial class HeadingRuns
{
    public static IEnumerable<IReadOnlyList<Section>> Of(IReadOnlyList<Section> headings)
    {
        var open = new Dictionary<string, List<Section>>(StringComparer.Ordinal);
        var closed = new List<List<Section>>();
        foreach (var heading in headings)
        {
            foreach (var (style, run) in open.ToList())
            {
                if (style != heading.Style && heading.Depth < run[0].Depth) Close(style);
            }
            if (open.TryGetValue(heading.Style, out var current) && (heading.Ordinal == 1 || heading.Ordinal < current[^1].Ordinal)) Close(heading.Style);
            if (!open.TryGetValue(heading.Style, out current)) open[heading.Style] = current = [];
            current.Add(heading);
        }
        foreach (var style in open.Keys.ToList()) Close(style);
        return closed.OrderBy(r => r[0].HeadingSpan.Start);

        void Close(string style)
        {
            closed.Add(open[style]);
            open.Remove(style);
        }
    }

    /// <summary>
    /// The heading of another style that takes the missing place of a run: alone of its own style there, between the two
    /// neighbours (or before the first, after the last), and of the same family of brackets, （1） for （一）, 3、 for 三、.
    /// </summary>
    public static Section? StandIn(IReadOnlyList<Section> all, Section? before, Section? after, int ordinal)
    {
        var neighbour = (before ?? after)!;
        var from = before is null ? ParentStart(all, after!) : before.HeadingSpan.End;
        var to = after?.HeadingSpan.Start ?? RunEnd(all, before!);
        var between = all.Where(s => from <= s.HeadingSpan.Start && s.HeadingSpan.Start < to && s.Style != neighbour.Style).ToList();
        var fits = between.Where(s => s.Ordinal == ordinal && IsBracketed(s.Style) == IsBracketed(neighbour.Style)).ToList();
        // 1. 2. 3. below 二、 are its children; a lone 3、 between 二、 and 四、 is not. After the last one only brackets tell.
        if (after is null && !IsBracketed(neighbour.Style)) return null;
        return fits.Count == 1 && between.Count(s => s.Style == fits[0].Style) == 1 ? fits[0] : null;
    }

    /// <summary>True when the missing number stands at a line start between the two headings, though it was not read as a heading.</summary>
    public static bool IsPrinted(SourceDocument document, IReadOnlyList<Section> all, Section before, Section after, int ordinal)
    {
        var start = before.HeadingSpan.End;
        var text = document.Folded[start..after.HeadingSpan.Start];
        // （三） below 二、 is a heading of its own, not the missing 三、.
        return LineNumber().Matches(text).Where(m => !all.Any(s => s.HeadingSpan.Contains(start + m.Groups["n"].Index))).Any(m => (int.TryParse(m.Groups["n"].Value, out var n) ? n : (int?)ChineseNumeral.Parse(m.Groups["n"].Value)) == ordinal);
    }

    private static bool IsBracketed(string style) => style.Length > 0 && style[0] is '（' or '(';

    private static int ParentStart(IReadOnlyList<Section> all, Section first) =>
        all.LastOrDefault(s => s.HeadingSpan.Start < first.HeadingSpan.Start && s.Depth < first.Depth)?.HeadingSpan.End ?? 0;

    private static int RunEnd(IReadOnlyList<Section> all, Section last) =>
        all.FirstOrDefault(s => s.HeadingSpan.Start > last.HeadingSpan.Start && s.Depth < last.Depth)?.HeadingSpan.Start ?? last.Body.End + 1_000_000;

    // “（ 二 ）”, “2 ”, “二．” at the start of a line or after a stop.
    [GeneratedRegex(@"(?<=^|[\n。；])[ \t]*(?:第|[（(])?[ ]*(?<n>\d{1,2}|[一二三四五六七八九十]{1,3})[ ]*[)）、.．,，:： ]")]
    private static partial Regex LineNumber();
}
