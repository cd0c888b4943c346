using PerfEval.Core.Documents;
using PerfEval.Readers.Pages;

namespace PerfEval.Readers.Pdf.Tracing;

/// <summary>Collects what of the drawn paths is a line of a table (表格线): stroked sides, thin fills, rings, rows of dots.</summary>
internal sealed class DrawnRulings(int most)
{
    /// <summary>Word and WPS print borders as filled rectangles of 0.48 pt; a fill that is thicker is an area.</summary>
    private const double ThickestFill = 3;

    /// <summary>Word's thickest border.</summary>
    private const double ThickestStroke = 6;

    private const double Shortest = 1.5;

    private readonly List<Ruling> _rulings = [];
    private readonly List<PageBox> _specks = [];

    private (int Rulings, int Specks) _mark;

    /// <summary>True when the page had more of them than are kept.</summary>
    public bool WasCut { get; private set; }

    public void Stroke(TracedPath path, double width, PageBox clip)
    {
        if (width > ThickestStroke) return;
        foreach (var side in path.Sides) Add(side, clip);
    }

    /// <summary>Takes the lines out of a fill; false when nothing of it was one.</summary>
    public bool Fill(TracedPath path, PageBox clip)
    {
        if (IsRing(path.Parts)) Ring(path.Parts[0].Box, path.Parts[1].Box, clip);
        else if (path.Parts.TrueForAll(p => p.Thickness > ThickestFill)) return false;
        foreach (var part in path.Parts)
            if (!part.Curved && part.Thickness <= ThickestFill) Add(part.Box, clip);
        return true;
    }

    public void Mark() => _mark = (_rulings.Count, _specks.Count);

    /// <summary>Drops what came since the mark.</summary>
    public void Forget()
    {
        _rulings.RemoveRange(_mark.Rulings, _rulings.Count - _mark.Rulings);
        _specks.RemoveRange(_mark.Specks, _specks.Count - _mark.Specks);
    }

    /// <summary>The rulings of the page, those made of dots included; the collection is empty afterwards.</summary>
    public List<Ruling> Take()
    {
        var rulings = new List<Ruling>(_rulings);
        rulings.AddRange(DottedRulings.Of(_specks));
        Clear();
        return rulings;
    }

    public void Clear()
    {
        _rulings.Clear();
        _specks.Clear();
        (WasCut, _mark) = (false, default);
    }

    // Browsers print the border of a box as the area between two rectangles.
    private static bool IsRing(List<Subpath> parts)
    {
        if (parts.Count != 2 || !parts[0].Rectangular || !parts[1].Rectangular) return false;
        var (outer, inner) = (parts[0].Box, parts[1].Box);
        if (parts[0].Thickness <= ThickestFill) return false;
        foreach (var margin in (ReadOnlySpan<double>)[inner.Left - outer.Left, inner.Top - outer.Top, outer.Right - inner.Right, outer.Bottom - inner.Bottom])
            if (margin is < 0 or > ThickestFill) return false;
        return true;
    }

    private void Ring(PageBox outer, PageBox inner, PageBox clip)
    {
        Add(new PageBox(outer.Left, outer.Top, outer.Right, inner.Top), clip);
        Add(new PageBox(outer.Left, inner.Bottom, outer.Right, outer.Bottom), clip);
        Add(new PageBox(outer.Left, outer.Top, inner.Left, outer.Bottom), clip);
        Add(new PageBox(inner.Right, outer.Top, outer.Right, outer.Bottom), clip);
    }

    private void Add(PageBox box, PageBox clip)
    {
        if (_rulings.Count + _specks.Count >= most)
        {
            WasCut = true;
            return;
        }
        var horizontal = box.Width >= box.Height;
        var at = horizontal ? (box.Top + box.Bottom) / 2 : (box.Left + box.Right) / 2;
        // A border that lies on the edge of its clip is half seen.
        if (horizontal ? at < clip.Top - 1 || at > clip.Bottom + 1 : at < clip.Left - 1 || at > clip.Right + 1) return;
        var from = horizontal ? Math.Max(box.Left, clip.Left) : Math.Max(box.Top, clip.Top);
        var to = horizontal ? Math.Min(box.Right, clip.Right) : Math.Min(box.Bottom, clip.Bottom);
        if (to <= from) return;
        if (Math.Max(box.Width, box.Height) <= ThickestFill) _specks.Add(box);
        else if (to - from >= Shortest) _rulings.Add(new Ruling(horizontal, at, from, to));
    }
}
