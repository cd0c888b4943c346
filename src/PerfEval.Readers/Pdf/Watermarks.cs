using PerfEval.Readers.Pdf.Tracing;

namespace PerfEval.Readers.Pdf;

/// <summary>Tells the words of a watermark (水印) or of a round seal from those of the report: they run at an angle, or are large and pale.</summary>
internal static class Watermarks
{
    /// <summary>Times the size that most of the page has; the title of a report is at most about twice.</summary>
    private const double Large = 2.5;

    public static bool Any(IReadOnlyList<TracedGlyph> glyphs)
    {
        foreach (var glyph in glyphs)
            if (glyph.Pale || glyph.Direction == WritingDirection.Oblique) return true;
        return false;
    }

    public static double UsualSize(IReadOnlyList<TracedGlyph> glyphs)
    {
        var sizes = glyphs.Where(g => g.Text != " ").Select(g => g.Size).ToList();
        sizes.Sort();
        return sizes.Count == 0 ? 0 : sizes[sizes.Count / 2];
    }

    public static bool IsOne(in TracedGlyph glyph, double usualSize) =>
        glyph.Direction == WritingDirection.Oblique || (glyph.Pale && glyph.Size >= Large * usualSize);
}
