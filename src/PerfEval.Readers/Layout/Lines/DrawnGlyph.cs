using PerfEval.Readers.Pages;

namespace PerfEval.Readers.Layout.Lines;

/// <summary>A glyph with its turn in the drawing of its page.</summary>
internal readonly record struct DrawnGlyph(Glyph Glyph, int Order)
{
    /// <summary>The middle of the character's body, by which it belongs to a cell.</summary>
    public double CentreY => Glyph.Baseline - (0.35 * Glyph.Size);

    /// <summary>The glyphs of a page that stand somewhere.</summary>
    public static List<DrawnGlyph> Of(DrawnPage page) =>
        [.. page.Glyphs.Select((g, i) => new DrawnGlyph(g, i)).Where(g => g.Glyph.IsSane())];
}
