using PerfEval.Core.Documents;

namespace PerfEval.Readers.Pdf.Tracing;

/// <summary>The path that is being drawn, on the page: its parts for a fill, its straight sides for a stroke.</summary>
internal sealed class TracedPath
{
    /// <summary>A side that leaves its axis by less is still a line of a table; converters round to tenths of a point.</summary>
    private const double Slant = 0.5;

    private Matrix _map = Matrix.Identity;
    private PageBox _box = PageArea.Nothing;
    private (double X, double Y) _start;
    private (double X, double Y) _at;
    private bool _curved;
    private bool _straight;
    private int _corners;

    public List<Subpath> Parts { get; } = [];

    /// <summary>Sides along an axis, as the flat rectangle between their ends.</summary>
    public List<PageBox> Sides { get; } = [];

    public PageBox Bounds { get; private set; } = PageArea.Nothing;

    public void Begin(Matrix map)
    {
        Parts.Clear();
        Sides.Clear();
        Bounds = PageArea.Nothing;
        _map = map;
        Reset();
    }

    public void MoveTo(double x, double y)
    {
        End();
        _start = _at = _map.Point(x, y);
        _box = _box.With(_at.X, _at.Y);
        _corners = 1;
    }

    public void LineTo(double x, double y)
    {
        Side(_map.Point(x, y));
        _corners++;
    }

    public void CurveTo(double x, double y)
    {
        _at = _map.Point(x, y);
        _box = _box.With(_at.X, _at.Y);
        _curved = true;
    }

    public void Close() => Side(_start);

    public void End()
    {
        if (_corners > 0 || _curved)
        {
            Parts.Add(new Subpath(_box, _curved, !_curved && _straight && _corners is 4 or 5));
            Bounds = Bounds.Union(_box);
        }
        Reset();
    }

    private void Reset()
    {
        _box = PageArea.Nothing;
        (_curved, _straight, _corners) = (false, true, 0);
    }

    private void Side((double X, double Y) to)
    {
        var (dx, dy) = (Math.Abs(to.X - _at.X), Math.Abs(to.Y - _at.Y));
        if (Math.Min(dx, dy) > Slant) _straight = false;
        else if (dx > 0 || dy > 0) Sides.Add(PageArea.Nothing.With(_at.X, _at.Y).With(to.X, to.Y));
        _at = to;
        _box = _box.With(to.X, to.Y);
    }
}
