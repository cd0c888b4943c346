using PerfEval.Core.Documents;
using PerfEval.Readers.Pages;

namespace PerfEval.Readers.Pdf.Tracing;

/// <summary>Finds the lines (表格线) that a file draws as rows of dots; single dots, such as the corners of Word's borders, are none.</summary>
internal static class DottedRulings
{
    private const double Level = 0.3;
    private const double Gap = 3;
    private const double Shortest = 12;
    private const int FewestDots = 4;

    public static IEnumerable<Ruling> Of(List<PageBox> dots) =>
        dots.Count < FewestDots ? [] : Along(dots, horizontal: true).Concat(Along(dots, horizontal: false));

    private static IEnumerable<Ruling> Along(List<PageBox> dots, bool horizontal)
    {
        (double At, double From, double To) Line(PageBox d) => horizontal ? ((d.Top + d.Bottom) / 2, d.Left, d.Right) : ((d.Left + d.Right) / 2, d.Top, d.Bottom);
        var lines = dots.Select(Line).OrderBy(d => Math.Round(d.At / Level)).ThenBy(d => d.From);
        (double At, double From, double To) run = default;
        var count = 0;
        foreach (var dot in lines)
        {
            if (count > 0 && Math.Abs(dot.At - run.At) <= Level && dot.From - run.To <= Gap)
            {
                run.To = Math.Max(run.To, dot.To);
                count++;
                continue;
            }
            if (IsLine(run, count)) yield return new Ruling(horizontal, run.At, run.From, run.To);
            (run, count) = (dot, 1);
        }
        if (IsLine(run, count)) yield return new Ruling(horizontal, run.At, run.From, run.To);
    }

    private static bool IsLine((double At, double From, double To) run, int count) => count >= FewestDots && run.To - run.From >= Shortest;
}
