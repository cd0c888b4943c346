using PerfEval.Readers.Pdf.Tracing;

namespace PerfEval.Readers.Pdf;

/// <summary>Tells glyphs whose characters can't be right (乱码): not mapped at all, or mapped to signs that no Chinese text is made of.</summary>
internal static class GarbledText
{
    private const int Fewest = 20;

    /// <summary>Below this share a page is read, with its gaps; the tables of a standard with garbled fonts had three of five.</summary>
    private const double Share = 0.2;

    public static bool Is(IReadOnlyList<TracedGlyph> glyphs)
    {
        var (all, bad) = (0, 0);
        foreach (var glyph in glyphs)
        {
            if (glyph.Text == " ") continue;
            all++;
            if (IsBad(glyph)) bad++;
        }
        return all >= Fewest && bad > Share * all;
    }

    public static bool IsUnmapped(in TracedGlyph glyph) => glyph.Text == GlyphText.Unmapped;

    private static bool IsBad(in TracedGlyph glyph)
    {
        var c = glyph.Text[0];
        if (c is '\uFFFD' or (>= '\uE000' and < '\uF900')) return true;
        // Bytes of GB2312 shown as Latin-1: ÏîÄ¿ is 项目.
        if (c is >= '\u00A1' and <= '\u00FF' and not ('\u00A7' or '\u00A8' or '\u00B0' or '\u00B1' or '\u00B7' or '\u00D7' or '\u00F7')) return true;
        // A Chinese character in the guise of a letter is as wide as it is high.
        return c is > ' ' and < '\u007F' and not ('W' or 'M' or 'm' or '@' or '%' or '-' or '_' or '.') && !glyph.Vertical && glyph.Advance >= 0.95 * glyph.Size;
    }
}
