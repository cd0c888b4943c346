using PerfEval.Readers.Layout.Lines;

namespace PerfEval.Readers.Layout.Flow;

/// <summary>Finds the margins between which lines are set, and how far apart they stand.</summary>
internal static class Margins
{
    // Chinese lines end up to a character short of the margin when they aren't justified.
    private const double Ragged = 0.7;
    private const double SameMargin = 0.5;
    private const double Share = 0.04;
    private const double Filled = 0.75;
    private const int FewestToDoubt = 10;
    private const double UsualLeading = 1.5;
    private const int FewestOfPage = 5;

    /// <param name="lines">Lines set in the same column, on one page or many.</param>
    /// <param name="pageWidth">Of the page, when the lines run over its whole width; closes the right side where no line is full.</param>
    public static TextColumn Of(IReadOnlyList<PrintedLine> lines, double? pageWidth)
    {
        var least = lines.Count < FewestToDoubt ? 1 : Math.Max(2, (int)(lines.Count * Share));
        var left = Outermost([.. lines.Select(l => (-l.Left, l.Size))], least) is { } edge ? -edge : lines.Min(l => l.Left);
        var right = Outermost([.. lines.Select(l => (l.Right, l.Size))], least) ?? lines.Max(l => l.Right);
        // Lines that all end early, as in a list of short points, show no margin: it lies as far from the edge of the page as the left one.
        if (pageWidth is { } width && right - left < Filled * (width - (2 * left))) right = Math.Max(lines.Max(l => l.Right), width - left);
        return new TextColumn(left, right, Leading(lines, right));
    }

    /// <summary>The margins of one page, where it has enough full lines to show its own; else those of the document.</summary>
    public static TextColumn OfPage(IReadOnlyList<PrintedLine> lines, TextColumn common)
    {
        if (lines.Count < FewestOfPage) return common;
        var own = Of(lines, lines[0].Page.Width);
        var full = lines.Count(l => l.Right > own.Right - l.Size);
        if (full < FewestOfPage || full * 4 < lines.Count) return common;
        return own with
        {
            Left = lines.Any(l => Math.Abs(l.Left - common.Left) < SameMargin * l.Size) ? common.Left : own.Left,
            Right = lines.Any(l => Math.Abs(l.Right - common.Right) < SameMargin * l.Size) ? common.Right : own.Right,
        };
    }

    // The farthest place where at least so many lines end; a single line may stick out.
    private static double? Outermost(List<(double End, double Size)> lines, int least)
    {
        lines.Sort((a, b) => b.End.CompareTo(a.End));
        for (var i = 0; i + least <= lines.Count; i++)
            if (lines[i].End - lines[i + least - 1].End <= Ragged * lines[i].Size) return lines[i].End;
        return null;
    }

    private static double Leading(IReadOnlyList<PrintedLine> lines, double right)
    {
        var steps = lines.Zip(lines.Skip(1))
            .Where(p => p.First.Page == p.Second.Page && p.First.Right > right - (1.5 * p.First.Size) && Math.Abs(p.First.Size - p.Second.Size) < 0.1 * p.First.Size)
            .Select(p => (p.Second.Baseline - p.First.Baseline) / p.First.Size)
            .Where(s => s is > 0.5 and < 4).Order().ToList();
        return steps.Count == 0 ? UsualLeading : steps[steps.Count / 2];
    }
}
