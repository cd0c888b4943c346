using PerfEval.Core.Documents;

namespace PerfEval.Readers.Pdf.Tracing;

/// <summary>The clipping rectangles that are in force; a clip of another shape counts as the rectangle around it.</summary>
internal sealed class ClipStack
{
    /// <summary>A million saved states are met in hostile files; deeper clips are only counted.</summary>
    private const int Deepest = 100_000;

    private readonly Stack<(PageBox Box, bool Soft)> _outer = new();
    private int _beyond;

    public PageBox Current { get; private set; } = PageArea.Everything;

    /// <summary>True when a mask lets only parts of what is painted through: a seal with a clear ground.</summary>
    public bool IsSoft { get; private set; }

    public int Depth => _outer.Count + _beyond;

    public void Push(PageBox box, bool soft = false)
    {
        if (_outer.Count >= Deepest)
        {
            _beyond++;
            return;
        }
        _outer.Push((Current, IsSoft));
        Current = Current.Within(box);
        IsSoft |= soft;
    }

    public void Pop()
    {
        if (_beyond > 0) _beyond--;
        else if (_outer.TryPop(out var outer)) (Current, IsSoft) = outer;
    }

    public void Clear()
    {
        _outer.Clear();
        (_beyond, Current, IsSoft) = (0, PageArea.Everything, false);
    }
}
