using PerfEval.Core.Documents;

namespace PerfEval.Readers.Pdf.Tracing;

/// <summary>Takes the glyphs of a page as they come and tells those that are seen from those that are not.</summary>
internal sealed class GlyphSink(PaintedAreas areas)
{
    private const int MostLooks = 20_000_000;

    private List<TracedGlyph> _glyphs = [];
    private int _looks;

    public int Count => _glyphs.Count;

    public void Add(TraceTag tag, in TextRun run, HiddenReason reason, Paint paint, PageBox clip, PageBox page)
    {
        var text = TraceCharacter.Text(tag.Value(" unicode=\""u8));
        if (text.Length > 0 && run.SymbolFont is { } font) text = SymbolText.Shown(font, text);
        if (text.Length == 0) return;
        var (x, y) = run.Map.Point(tag.Number(" x=\""u8), tag.Number(" y=\""u8));
        // The further letters of a ligature have no glyph of their own.
        if (!tag.Has(" glyph=\""u8) && _glyphs.Count > 0 && _glyphs[^1] is var last && last.Run == run.Number && last.X == x && last.Y == y)
        {
            _glyphs[^1] = last with { Text = last.Text + text };
            return;
        }
        var advance = tag.Number(" adv=\""u8) * run.AdvanceScale;
        if (run.Vertical) advance = run.Size;
        if (advance < 0 || advance > 3 * run.Size) advance = run.Size / 2;
        var glyph = new TracedGlyph(FounderLatin.Of(text, advance, run.Size), x, y, advance, run.Size, run.Direction, run.Number, run.Vertical);
        _glyphs.Add(Seen(glyph, reason, paint, clip, page));
    }

    /// <summary>Something opaque was painted over a rectangle.</summary>
    public void Cover(PageBox box, HiddenReason reason)
    {
        for (var i = 0; i < _glyphs.Count && ++_looks < MostLooks; i++)
        {
            var (x, y) = _glyphs[i].Middle;
            if (_glyphs[i].Hidden == HiddenReason.None && box.Holds(x, y)) _glyphs[i] = _glyphs[i] with { Hidden = reason };
        }
    }

    /// <summary>Something was painted through words that had been made a clip: they are seen after all.</summary>
    public void Reveal(int from, int to)
    {
        for (var i = from; i < to; i++) _glyphs[i] = _glyphs[i] with { Hidden = HiddenReason.None };
    }

    public List<TracedGlyph> Take()
    {
        var glyphs = _glyphs;
        _glyphs = [];
        _looks = 0;
        return glyphs;
    }

    private TracedGlyph Seen(in TracedGlyph glyph, HiddenReason reason, Paint paint, PageBox clip, PageBox page)
    {
        if (reason != HiddenReason.None) return glyph with { Hidden = reason };
        if (paint.IsNothing) return glyph with { Hidden = HiddenReason.Colourless };
        var (x, y) = glyph.Middle;
        if (!page.Holds(x, y)) return glyph with { Hidden = HiddenReason.OutsidePage };
        if (!clip.Holds(x, y)) return glyph with { Hidden = HiddenReason.Clipped };
        if (!paint.IsLight || !areas.IsWhiteAt(x, y)) return glyph;
        return glyph with { Pale = true, Hidden = paint.IsWhite ? HiddenReason.Colourless : HiddenReason.None };
    }
}
