using PerfEval.Readers.Pages;
using PerfEval.Readers.Pdf.Tracing;

namespace PerfEval.Readers.Pdf;

/// <summary>Gives the glyphs of a page their boxes on the upright page.</summary>
internal static class PlacedGlyphs
{
    private const double Below = 0.12;
    private const double Above = 0.88;

    /// <summary>As far, in em, the next glyph may stand from where the width of this one ends, and still be taken for its end.</summary>
    private const double Slack = 0.12;

    public static Glyph[] Of(IReadOnlyList<TracedGlyph> glyphs, PageTurn turn, double confidence)
    {
        var placed = new List<Glyph>(glyphs.Count);
        for (var i = 0; i < glyphs.Count; i++)
        {
            var glyph = glyphs[i];
            var box = turn.After(glyph.Direction) == WritingDirection.Right
                ? Level(glyph, i + 1 < glyphs.Count ? glyphs[i + 1] : default, turn, confidence)
                : Aslant(glyph, turn, confidence);
            if (IsOneCharacter(glyph.Text)) placed.Add(box);
            else Spread(box, placed);
        }
        return [.. placed];
    }

    // The widths of a font that is not embedded are those of the font that stood in for it; where the next glyph of the run starts is certain.
    private static Glyph Level(in TracedGlyph glyph, in TracedGlyph next, PageTurn turn, double confidence)
    {
        var (x, y) = turn.Point(glyph.X, glyph.Y);
        var right = x + glyph.Advance;
        if (next.Text is not null && next.Run == glyph.Run)
        {
            var (nextX, nextY) = turn.Point(next.X, next.Y);
            if (Math.Abs(nextY - y) < Slack * glyph.Size && nextX > x && nextX < right + (Slack * glyph.Size)) right = nextX;
        }
        return new Glyph(glyph.Text, x, right, y, glyph.Size, confidence);
    }

    private static Glyph Aslant(in TracedGlyph glyph, PageTurn turn, double confidence)
    {
        var (x, y) = turn.Point(glyph.X, glyph.Y);
        var (size, advance) = (glyph.Size, glyph.Advance);
        return turn.After(glyph.Direction) switch
        {
            WritingDirection.Down => new Glyph(glyph.Text, x - (Below * size), x + (Above * size), y + advance - (Below * size), size, confidence),
            WritingDirection.Up => new Glyph(glyph.Text, x - (Above * size), x + (Below * size), y - (Below * size), size, confidence),
            WritingDirection.Left => new Glyph(glyph.Text, x - advance, x, y + ((Above - Below) * size), size, confidence),
            _ => new Glyph(glyph.Text, x, x + advance, y, size, confidence),
        };
    }

    private static bool IsOneCharacter(string text) => text.Length == 1 || (text.Length == 2 && char.IsHighSurrogate(text[0]));

    // A ligature holds several letters.
    private static void Spread(in Glyph whole, List<Glyph> placed)
    {
        var letters = whole.Text.EnumerateRunes().ToList();
        var width = (whole.Right - whole.Left) / letters.Count;
        for (var i = 0; i < letters.Count; i++)
            placed.Add(whole with { Text = GlyphText.Of(letters[i]), Left = whole.Left + (i * width), Right = whole.Left + ((i + 1) * width) });
    }
}
