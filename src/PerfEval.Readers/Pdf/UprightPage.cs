using PerfEval.Readers.Pages;
using PerfEval.Readers.Pdf.Tracing;

namespace PerfEval.Readers.Pdf;

/// <summary>Makes of a traced page what a reader of the report sees: upright, each glyph once, without watermark; and tells what it hides.</summary>
internal static class UprightPage
{
    /// <summary>How far the words are trusted that another program recognised and laid under the picture; it doesn't tell.</summary>
    public const double LayerConfidence = 0.5;

    public static DrawnPage Of(TracedPage traced, out IReadOnlyList<TracedGlyph> hidden)
    {
        var plain = traced.Glyphs;
        hidden = traced.Hidden;
        if (Watermarks.Any(plain))
        {
            var usual = Watermarks.UsualSize(plain);
            hidden = [.. traced.Hidden, .. plain.Where(g => Watermarks.IsOne(g, usual)).Select(g => g with { Hidden = HiddenReason.Watermark })];
            plain = [.. plain.Where(g => !Watermarks.IsOne(g, usual))];
        }
        var seen = DoubledGlyphs.Removed(plain);
        var kind = PageKinds.Of(traced, seen);
        if (kind == PageKind.Words) seen = WithSigns(seen);
        var confidence = 1.0;
        if (kind == PageKind.Scan && hidden.Any(g => g.Hidden == HiddenReason.Invisible))
        {
            seen = DoubledGlyphs.Removed([.. seen, .. hidden.Where(g => g.Hidden == HiddenReason.Invisible)]);
            hidden = [.. hidden.Where(g => g.Hidden != HiddenReason.Invisible)];
            confidence = LayerConfidence;
        }
        return Turned(traced, seen, confidence) with { Kind = kind, Recognized = confidence < 1 };
    }

    // A few signs in a font that doesn't tell its name are bullets and boxes.
    private static List<TracedGlyph> WithSigns(List<TracedGlyph> glyphs) =>
        glyphs.Exists(g => char.IsBetween(g.Text[0], '\uF000', '\uF0FF')) ? [.. glyphs.Select(g => g with { Text = SymbolText.Guess(g.Text) }).Where(g => g.Text.Length > 0)] : glyphs;

    private static DrawnPage Turned(TracedPage traced, IReadOnlyList<TracedGlyph> seen, double confidence)
    {
        var turn = PageTurn.Of(traced, seen);
        var (width, height) = turn.Size;
        return new DrawnPage(traced.Number, width, height, PlacedGlyphs.Of(seen, turn, confidence))
        {
            Rulings = turn.IsNone ? traced.Rulings : [.. traced.Rulings.Select(turn.Ruling)],
            Pictures = turn.IsNone ? traced.Pictures : [.. traced.Pictures.Select(p => p with { Box = turn.Box(p.Box) })],
            Turn = turn.Degrees,
        };
    }
}
