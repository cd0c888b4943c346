using PerfEval.Readers.Layout.Lines;

namespace PerfEval.Readers.Layout.Flow;

/// <summary>Lines of a page that are read one below the other: a column, or what stands across the page.</summary>
internal sealed record PageRegion(List<PrintedLine> Lines, bool IsColumn)
{
    public double Top { get; } = Lines[0].Box.Top;

    public double Bottom { get; } = Lines[^1].Box.Bottom;

    public double Left { get; } = Lines.Min(l => l.Left);

    public double Right { get; } = Lines.Max(l => l.Right);
}
