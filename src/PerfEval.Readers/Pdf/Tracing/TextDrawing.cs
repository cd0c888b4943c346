using PerfEval.Core.Documents;

namespace PerfEval.Readers.Pdf.Tracing;

/// <summary>Follows the text of a page: fill_text, stroke_text, clip_text, ignore_text with their runs and glyphs.</summary>
internal sealed class TextDrawing(DrawingState state)
{
    private readonly GlyphSink _sink = new(state.Areas);
    private Matrix _map = Matrix.Identity;
    private Paint _paint;
    private HiddenReason _reason;
    private TextRun _run;
    private int _runs;
    private int _first;
    private (int From, int To, int Depth) _clip;

    public int Count => _sink.Count;

    public void Text(TraceTag tag)
    {
        _map = state.MapOf(tag);
        _paint = state.PaintOf(tag);
        _first = _sink.Count;
        // Text that is only a clip is seen when something is painted through it.
        _reason = state.Unseen ? HiddenReason.Watermark
            : tag.Is("ignore_text"u8) ? HiddenReason.Invisible
            : tag.Name.StartsWith("clip_"u8) ? HiddenReason.Clipped
            : HiddenReason.None;
    }

    public void Span(TraceTag tag) => _run = TextRun.Of(tag, _map, ++_runs);

    /// <summary>Takes a glyph; true when what was painted just before is its shape.</summary>
    public bool Glyph(TraceTag tag)
    {
        var isShape = _reason == HiddenReason.Invisible && IsShapeOf(tag);
        _sink.Add(tag, _run, isShape ? HiddenReason.None : _reason, _paint, state.Clips.Current, state.Page);
        return isShape;
    }

    // The glyphs of a Type 3 font are drawings: each is traced as what it paints, followed by itself as invisible text.
    private bool IsShapeOf(TraceTag tag)
    {
        const double Near = 2.5;
        var (x, y) = _run.Map.Point(tag.Number(" x=\""u8), tag.Number(" y=\""u8));
        var (drawn, far) = (state.Drawn, Near * _run.Size);
        return drawn.Left <= drawn.Right && drawn.Left >= x - far && drawn.Right <= x + far && drawn.Top >= y - far && drawn.Bottom <= y + far;
    }

    /// <summary>Becomes a clip with the text that has just ended.</summary>
    public void BecomeClip()
    {
        state.Clips.Push(PageArea.Everything);
        _clip = (_first, _sink.Count, state.Clips.Depth);
    }

    /// <summary>True while what is painted shows only through words.</summary>
    public bool IsClip => _clip.Depth > 0;

    /// <summary>Something was painted: words that it shows through are seen after all.</summary>
    public void Painted()
    {
        if (!IsClip) return;
        _sink.Reveal(_clip.From, _clip.To);
        _clip = _clip with { To = _clip.From };
    }

    public void ClipEnded()
    {
        if (state.Clips.Depth < _clip.Depth) _clip = default;
    }

    /// <summary>Something opaque was painted over a rectangle.</summary>
    public void Cover(PageBox box, HiddenReason reason) => _sink.Cover(box, reason);

    public List<TracedGlyph> Take()
    {
        (_runs, _clip) = (0, default);
        return _sink.Take();
    }
}
