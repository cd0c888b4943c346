namespace PerfEval.Readers.Pdf.Tracing;

/// <summary>The transparency groups that are open: how much of what is painted in them comes through.</summary>
internal sealed class GroupStack
{
    private const int Deepest = 100_000;

    private readonly Stack<(double Alpha, bool Blends)> _outer = new();
    private int _beyond;

    public double Alpha { get; private set; } = 1;

    /// <summary>True when what is painted mixes with what lies below: a highlighter hides nothing.</summary>
    public bool Blends { get; private set; }

    public void Push(TraceTag group)
    {
        if (_outer.Count >= Deepest)
        {
            _beyond++;
            return;
        }
        _outer.Push((Alpha, Blends));
        Alpha *= group.Number(" alpha=\""u8, 1);
        Blends |= !group.Value(" blendmode=\""u8).SequenceEqual("Normal"u8);
    }

    public void Pop()
    {
        if (_beyond > 0) _beyond--;
        else if (_outer.TryPop(out var outer)) (Alpha, Blends) = outer;
    }

    public void Clear()
    {
        _outer.Clear();
        (_beyond, Alpha, Blends) = (0, 1, false);
    }
}
