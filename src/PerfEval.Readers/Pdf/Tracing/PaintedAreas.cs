using PerfEval.Core.Documents;

namespace PerfEval.Readers.Pdf.Tracing;

/// <summary>What has been painted on the paper so far, to tell white words on a dark ground from white words on white.</summary>
internal sealed class PaintedAreas
{
    /// <summary>A page that needs more looking than this was made to keep us busy; its white words count as seen.</summary>
    private const int MostLooks = 20_000_000;

    private readonly List<(PageBox Box, bool White)> _areas = [];
    private int _looks;

    public void Add(PageBox box, bool white)
    {
        // White on clean paper changes nothing.
        if (white && _areas.Count == 0) return;
        _areas.Add((box, white));
    }

    public bool IsWhiteAt(double x, double y)
    {
        for (var i = _areas.Count - 1; i >= 0; i--)
        {
            if (++_looks > MostLooks) return false;
            if (_areas[i].Box.Holds(x, y)) return _areas[i].White;
        }
        return true;
    }

    public void Clear()
    {
        _areas.Clear();
        _looks = 0;
    }
}
