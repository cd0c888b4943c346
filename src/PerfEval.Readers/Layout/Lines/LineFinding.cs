using PerfEval.Readers.Pages;

namespace PerfEval.Readers.Layout.Lines;

/// <summary>Groups glyphs to lines by where they stand; raised and lowered small characters stay on their line.</summary>
internal static class LineFinding
{
    // In shares of the smaller font size
    private const double SameFoot = 0.35;

    /// <summary>The lines from top to bottom.</summary>
    public static List<PrintedLine> Lines(DrawnPage page, IEnumerable<DrawnGlyph> glyphs) =>
        [.. RaisedGlyphs.Attach(Strips(glyphs)).Select(s => PrintedLine.Of(page, s)).OfType<PrintedLine>()];

    // Glyphs that stand on the same foot
    private static List<List<DrawnGlyph>> Strips(IEnumerable<DrawnGlyph> glyphs)
    {
        var strips = new List<List<DrawnGlyph>>();
        foreach (var glyph in glyphs.OrderBy(g => g.Glyph.Baseline))
        {
            if (strips is not [.., var strip] || glyph.Glyph.Baseline - strip[0].Glyph.Baseline > SameFoot * Math.Min(glyph.Glyph.Size, strip[0].Glyph.Size))
                strips.Add(strip = []);
            strip.Add(glyph);
        }
        return strips;
    }
}
