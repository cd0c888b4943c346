namespace PerfEval.Readers.Layout.Lines;

/// <summary>Cuts the glyphs of a page into runs that are drawn without a gap, one after the other on the same foot.</summary>
internal static class GlyphRuns
{
    // In shares of the font size
    private const double SameFoot = 0.1;
    private const double Overlap = -0.3;

    // In points: less than the paddings of two cells
    private const double Gap = 1.2;

    public static IEnumerable<List<DrawnGlyph>> Of(IEnumerable<DrawnGlyph> glyphs)
    {
        var run = new List<DrawnGlyph>();
        foreach (var glyph in glyphs)
        {
            if (run is [.., var last] && !GoesOn(last, glyph))
            {
                yield return run;
                run = [];
            }
            run.Add(glyph);
        }
        if (run.Count > 0) yield return run;
    }

    private static bool GoesOn(DrawnGlyph last, DrawnGlyph next)
    {
        var (a, b) = (last.Glyph, next.Glyph);
        var gap = b.Left - a.Right;
        return Math.Abs(a.Baseline - b.Baseline) <= SameFoot * a.Size && gap >= Overlap * a.Size && gap <= Gap;
    }
}
