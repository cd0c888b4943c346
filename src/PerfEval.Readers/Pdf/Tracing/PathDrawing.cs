using PerfEval.Readers.Pages;

namespace PerfEval.Readers.Pdf.Tracing;

/// <summary>Follows the paths of a page: fills, strokes and clips.</summary>
internal sealed class PathDrawing(DrawingState state, TextDrawing text, int mostRulings)
{
    private readonly TracedPath _path = new();
    private readonly DrawnRulings _rulings = new(mostRulings);
    private Paint _paint;
    private double _width;

    /// <summary>Filled shapes with curves on this page.</summary>
    public int Shapes { get; private set; }

    public bool RulingsWereCut => _rulings.WasCut;

    public TracedPath Path => _path;

    public void Begin(TraceTag tag)
    {
        var map = state.MapOf(tag);
        _path.Begin(map);
        _paint = state.PaintOf(tag);
        var (x, y) = map.Vector(tag.Number(" linewidth=\""u8, 1), 0);
        _width = Math.Sqrt((x * x) + (y * y));
    }

    public void Stroke()
    {
        _path.End();
        if (state.Unseen || _paint.IsNothing) return;
        state.Draw(_path.Bounds);
        if (!_paint.IsWhite || IsOnColour()) _rulings.Stroke(_path, _width, state.Clips.Current.Within(state.Page));
    }

    public void Fill()
    {
        _path.End();
        if (state.Unseen || _paint.IsNothing) return;
        if (text.IsClip)
        {
            text.Painted();
            return;
        }
        state.Draw(_path.Bounds);
        if (_path.Parts.Exists(p => p.Curved)) Shapes++;
        var clip = state.Clips.Current.Within(state.Page);
        if ((!_paint.IsWhite || IsOnColour()) && _rulings.Fill(_path, clip)) return;
        foreach (var part in _path.Parts) state.Areas.Add(part.Box.Within(clip), _paint.IsWhite);
        // Only a plain box is sure to hide what lies below all of it.
        if (_path.Parts is [{ Rectangular: true } box] && _paint.IsOpaque && !state.IsSeeThrough) text.Cover(box.Box.Within(clip), HiddenReason.Covered);
    }

    public void Clip()
    {
        _path.End();
        state.Clips.Push(_path.Bounds);
    }

    /// <summary>What is drawn from here on may turn out to be the shape of a glyph.</summary>
    public void Mark() => _rulings.Mark();

    /// <summary>What was drawn since the mark was the shape of a glyph and no line of a table.</summary>
    public void Forget() => _rulings.Forget();

    public List<Ruling> Take()
    {
        Shapes = 0;
        return _rulings.Take();
    }

    // White lines part the cells of a table whose rows are shaded.
    private bool IsOnColour()
    {
        var box = _path.Bounds;
        var (x, y) = ((box.Left + box.Right) / 2, (box.Top + box.Bottom) / 2);
        const double Beside = 2;
        return box.Width > box.Height
            ? !state.Areas.IsWhiteAt(x, box.Top - Beside) || !state.Areas.IsWhiteAt(x, box.Bottom + Beside)
            : !state.Areas.IsWhiteAt(box.Left - Beside, y) || !state.Areas.IsWhiteAt(box.Right + Beside, y);
    }
}
