using PerfEval.Core.Documents;
using PerfEval.Readers.Pages;

namespace PerfEval.Readers.Pdf.Tracing;

/// <summary>Follows the trace of one page tag by tag and gives what the page shows.</summary>
internal sealed class PageDrawing
{
    /// <summary>Smaller pictures may be seals whose clear ground the trace doesn't tell.</summary>
    private const double PageWide = 0.8;

    private readonly DrawingState _state = new();
    private readonly TextDrawing _text;
    private readonly PathDrawing _paths;
    private readonly List<Picture> _pictures = [];
    private readonly TraceLimits _limits;
    private int _number;
    private bool _isFull;

    public PageDrawing(TraceLimits limits)
    {
        _limits = limits;
        _text = new TextDrawing(_state);
        _paths = new PathDrawing(_state, _text, limits.RulingsOfPage);
    }

    public int Glyphs => _text.Count;

    public void Begin(TraceTag page)
    {
        Span<double> box = stackalloc double[4];
        page.Numbers(" mediabox=\""u8, box);
        _number = (int)page.Number(" number=\""u8);
        _state.Begin(box);
        _text.Take();
        _paths.Take();
        _pictures.Clear();
        _isFull = false;
    }

    public TracedPage End(bool complete)
    {
        var shapes = _paths.Shapes;
        var isWhole = complete && !_isFull && !_paths.RulingsWereCut;
        var glyphs = _text.Take();
        var hides = glyphs.Exists(g => g.Hidden != HiddenReason.None);
        return new TracedPage(_number, Math.Max(1, _state.Page.Width), Math.Max(1, _state.Page.Height), hides ? glyphs.FindAll(g => g.Hidden == HiddenReason.None) : glyphs)
        {
            Hidden = hides ? glyphs.FindAll(g => g.Hidden != HiddenReason.None) : [],
            Rulings = _paths.Take(),
            Pictures = [.. _pictures],
            Shapes = shapes,
            Complete = isWhole,
        };
    }

    public void Draw(TraceTag tag)
    {
        // In the order of how often they come.
        if (tag.Is("g"u8)) Glyph(tag);
        else if (tag.Is("lineto"u8)) _paths.Path.LineTo(tag.Number(" x=\""u8), tag.Number(" y=\""u8));
        else if (tag.Is("moveto"u8)) _paths.Path.MoveTo(tag.Number(" x=\""u8), tag.Number(" y=\""u8));
        else if (tag.Is("curveto"u8)) _paths.Path.CurveTo(tag.Number(" x3=\""u8), tag.Number(" y3=\""u8));
        else if (tag.Is("closepath"u8)) _paths.Path.Close();
        else if (tag.Is("span"u8)) _text.Span(tag);
        else if (tag.Name is [(byte)'/', ..]) EndOf(tag);
        else if (tag.Name.EndsWith("_text"u8)) Text(tag);
        else if (tag.Name.EndsWith("_path"u8)) _paths.Begin(tag);
        else if (tag.Is("pop_clip"u8)) PopClip();
        else if (tag.Is("group"u8)) _state.Groups.Push(tag);
        else if (tag.Is("fill_image"u8) || tag.Is("fill_image_mask"u8)) Image(tag);
        else if (tag.Is("fill_shade"u8)) Painted(_state.Page);
        else if (tag.Is("clip_image_mask"u8)) _state.Clips.Push(_state.MapOf(tag).Of(1, 1), soft: true);
        else if (tag.Is("clip_mask"u8) || tag.Is("tile"u8)) _state.EnterUnseen();
        else if (tag.Name.Length == 0 && tag.Has(" trm=\""u8)) _text.Span(tag);
    }

    private void EndOf(TraceTag tag)
    {
        if (tag.Is("/stroke_path"u8)) _paths.Stroke();
        else if (tag.Is("/fill_path"u8)) _paths.Fill();
        else if (tag.Is("/clip_path"u8)) _paths.Clip();
        else if (tag.Is("/clip_stroke_path"u8)) _state.Clips.Push(PageArea.Everything);
        else if (tag.Is("/clip_text"u8) || tag.Is("/clip_stroke_text"u8)) _text.BecomeClip();
        else if (tag.Is("/group"u8)) _state.Groups.Pop();
        else if (tag.Is("/ignore_text"u8)) EndText();
        else if (tag.Is("/tile"u8)) _state.LeaveUnseen();
        else if (tag.Is("/clip_mask"u8))
        {
            _state.LeaveUnseen();
            _state.Clips.Push(PageArea.Everything, soft: true);
        }
    }

    private void Glyph(TraceTag tag)
    {
        if (_text.Count >= _limits.GlyphsOfPage) _isFull = true;
        else if (_text.Glyph(tag)) _paths.Forget();
    }

    private void Text(TraceTag tag)
    {
        if (!tag.Is("ignore_text"u8)) EndText();
        _text.Text(tag);
    }

    private void EndText()
    {
        _paths.Mark();
        _state.ForgetDrawn();
    }

    private void PopClip()
    {
        _state.Clips.Pop();
        _text.ClipEnded();
    }

    private void Image(TraceTag tag)
    {
        if (_state.Unseen) return;
        var box = _state.MapOf(tag).Of(1, 1).Within(_state.Clips.Current).Within(_state.Page);
        Painted(box);
        _state.Draw(box);
        // Some scanners draw the words that they recognised openly and lay the picture over them.
        if (tag.Is("fill_image"u8) && _state.PaintOf(tag).IsOpaque && !_state.IsSeeThrough && box.Width > PageWide * _state.Page.Width) _text.Cover(box, HiddenReason.Invisible);
        if (box.Area() <= 0 || _pictures.Count >= _limits.PicturesOfPage) return;
        _pictures.Add(new Picture(box, (int)tag.Number(" width=\""u8), (int)tag.Number(" height=\""u8)));
    }

    private void Painted(PageBox box)
    {
        _text.Painted();
        _state.Areas.Add(box.Within(_state.Clips.Current), white: false);
    }
}
