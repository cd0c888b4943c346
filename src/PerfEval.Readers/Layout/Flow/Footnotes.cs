using System.Text.RegularExpressions;
using PerfEval.Readers.Layout.Lines;
using PerfEval.Readers.Pages;

namespace PerfEval.Readers.Layout.Flow;

/// <summary>Finds the footnotes (脚注) of a page: small lines at its end below a short rule, or with a mark.</summary>
internal static partial class Footnotes
{
    private const double WidestRule = 0.45;
    private const double Smaller = 0.96;
    private const double MuchSmaller = 0.87;
    private const double FootOfPage = 0.7;

    /// <param name="page">The page with its rulings.</param>
    /// <param name="lines">Its lines without headers and footers, from top to bottom.</param>
    public static List<PrintedLine> Of(DrawnPage page, List<PrintedLine> lines)
    {
        if (lines.Count == 0) return [];
        var sizes = lines.Select(l => l.Size).Order().ToList();
        var usual = sizes[sizes.Count / 2];
        // The rule nearest below the text under which all lines are small
        foreach (var rule in page.Rulings.Where(r => r.Horizontal && Math.Abs(r.To - r.From) < WidestRule * page.Width && r.At > page.Height / 3).OrderBy(r => r.At))
        {
            var above = lines.FindLast(l => l.Baseline <= rule.At + 1);
            var below = lines.FindAll(l => l.Baseline > rule.At + 1);
            if (above is null || below.Count == 0) continue;
            // An underline touches its words; the rule keeps away from both sides.
            var isApart = rule.At - above.Baseline > 0.35 * above.Size && below[0].Box.Top > rule.At - 1 && below[0].Box.Top - rule.At < 3 * below[0].Size;
            if (isApart && below.TrueForAll(l => l.Size < usual * Smaller) && Math.Min(rule.From, rule.To) < below.Min(l => l.Left) + usual) return below;
        }
        return WithoutRule(page, lines);
    }

    // Some forms leave the rule out: the last lines of the page are small and begin with a mark.
    private static List<PrintedLine> WithoutRule(DrawnPage page, List<PrintedLine> lines)
    {
        var start = lines.FindLastIndex(l => !Mark().IsMatch(l.Text)) + 1;
        while (start < lines.Count && lines[start].Box.Top < FootOfPage * page.Height) start++;
        if (start == 0 || start == lines.Count) return [];
        var above = lines.Take(start).Select(l => l.Size).Order().ElementAt(start / 2);
        return lines.Skip(start).All(l => l.Size < above * MuchSmaller) ? lines.GetRange(start, lines.Count - start) : [];
    }

    // ① 1 [2] 3)
    [GeneratedRegex(@"^(?:[①-⑳]|\[\d{1,2}\]|\d{1,2}\)?)\s*[^\d\s.．、]", RegexOptions.None, 1000)]
    private static partial Regex Mark();
}
