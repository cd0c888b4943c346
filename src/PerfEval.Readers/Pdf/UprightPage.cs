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
        var seen = traced.Glyphs;
        hidden = traced.Hidden;
        if (Watermarks.Any(seen))
        {
            var usual = Watermarks.UsualSize(seen);
            hidden = [.. traced.Hidden, .. seen.Where(g => Watermarks.IsOne(g, usual)).Select(g => g with { Hidden = HiddenReason.Watermark })];
            seen = [.. seen.Where(g => !Watermarks.IsOne(g, usual))];
        }
        seen = DoubledGlyphs.Removed(seen);
        var kind = PageKinds.Of(traced, seen);
        var confidence = 1.0;
        if (kind == PageKind.Scan && hidden.Any(g => g.Hidden == HiddenReason.Invisible))
        {
            seen = DoubledGlyphs.Removed([.. seen, .. hidden.Where(g => g.Hidden == HiddenReason.Invisible)]);
            hidden = [.. hidden.Where(g => g.Hidden != HiddenReason.Invisible)];
            confidence = LayerConfidence;
        }
        return Turned(traced, seen, confidence) with { Kind = kind, Recognized = confidence < 1 };
    }

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
