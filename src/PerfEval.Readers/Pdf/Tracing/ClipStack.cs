using PerfEval.Core.Documents;

namespace PerfEval.Readers.Pdf.Tracing;

/// <summary>The clipping rectangles that are in force; a clip of another shape counts as the rectangle around it.</summary>
internal sealed class ClipStack
{
    /// <summary>A million saved states are met in hostile files; deeper clips are only counted.</summary>
    private const int Deepest = 100_000;

    private readonly Stack<PageBox> _boxes = new();
    private int _beyond;

    public PageBox Current { get; private set; } = PageArea.Everything;

    public int Depth => _boxes.Count + _beyond;

    public void Push(PageBox box)
    {
        if (_boxes.Count >= Deepest)
        {
            _beyond++;
            return;
        }
        _boxes.Push(Current);
        Current = Current.Within(box);
    }

    public void Pop()
    {
        if (_beyond > 0) _beyond--;
        else if (_boxes.TryPop(out var box)) Current = box;
    }

    public void Clear()
    {
        _boxes.Clear();
        (_beyond, Current) = (0, PageArea.Everything);
    }
}
