using PerfEval.Core.Documents;

namespace PerfEval.Readers.Pdf.Tracing;

/// <summary>What is in force while a page is drawn: clips, groups, what lies on the paper already.</summary>
internal sealed class DrawingState
{
    private double _left;
    private double _top;
    private int _unseen;

    public PageBox Page { get; private set; }

    public ClipStack Clips { get; } = new();

    public GroupStack Groups { get; } = new();

    public PaintedAreas Areas { get; } = new();

    /// <summary>True within what makes up a soft mask or the tile of a pattern, which is not drawn itself.</summary>
    public bool Unseen => _unseen > 0;

    /// <summary>True when what is painted lets through what lies below it.</summary>
    public bool IsSeeThrough => Groups.Blends || Clips.IsSoft;

    public void Begin(ReadOnlySpan<double> box)
    {
        (_left, _top, _unseen) = (box[0], box[1], 0);
        Page = new PageBox(0, 0, Math.Max(0, box[2] - box[0]), Math.Max(0, box[3] - box[1]));
        Clips.Clear();
        Groups.Clear();
        Areas.Clear();
        ForgetDrawn();
    }

    /// <summary>What was painted since the last text.</summary>
    public PageBox Drawn { get; private set; } = PageArea.Nothing;

    public void Draw(PageBox box) => Drawn = Drawn.Union(box);

    public void ForgetDrawn() => Drawn = PageArea.Nothing;

    public void EnterUnseen() => _unseen++;

    public void LeaveUnseen() => _unseen = Math.Max(0, _unseen - 1);

    public Matrix MapOf(TraceTag tag)
    {
        var map = tag.Matrix(" transform=\""u8);
        return map with { E = map.E - _left, F = map.F - _top };
    }

    public Paint PaintOf(TraceTag tag) => Paint.Of(tag, Groups.Alpha);
}
