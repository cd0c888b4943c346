using PerfEval.Core.Documents;
using PerfEval.Readers.Layout.Lines;

namespace PerfEval.Readers.Layout.Furniture;

/// <summary>The upper or the lower edge of pages, and how far from it things stand.</summary>
internal sealed class PageEdge
{
    // In shares of the font size
    private const double Apart = 1.5;

    private readonly bool isTop;

    private PageEdge(bool isTop) => this.isTop = isTop;

    public static PageEdge Top { get; } = new(true);

    public static PageEdge Bottom { get; } = new(false);

    public AsideKind Kind => isTop ? AsideKind.Header : AsideKind.Footer;

    /// <summary>Distance of a line from the edge, in points.</summary>
    public double Depth(PrintedLine line) => isTop ? line.Box.Top : line.Page.Height - line.Box.Bottom;

    /// <summary>Distance of its far side.</summary>
    public double InnerDepth(PrintedLine line) => isTop ? line.Box.Bottom : line.Page.Height - line.Box.Top;

    /// <summary>The line nearest to the edge of those not taken; null when a table stands nearer.</summary>
    public PrintedLine? Outermost(PageLines page, Dictionary<PrintedLine, AsideKind> taken)
    {
        var line = isTop ? page.Lines.Find(l => !taken.ContainsKey(l)) : page.Lines.FindLast(l => !taken.ContainsKey(l));
        return line is not null && Depth(line) <= TableDepth(page) ? line : null;
    }

    /// <summary>Distance of the body text or table nearest to the edge.</summary>
    public double BodyDepth(PageLines page, Dictionary<PrintedLine, AsideKind> taken) =>
        Outermost(page, taken) is { } line ? Depth(line) : TableDepth(page);

    /// <summary>True when nothing stands close to the line on its inner side.</summary>
    public bool IsApart(PrintedLine line, PageLines page)
    {
        var inner = InnerDepth(line);
        var near = inner + (Apart * line.Size);
        return page.Lines.TrueForAll(l => l == line || Depth(l) < inner - 1 || Depth(l) > near) && TableDepth(page) > near;
    }

    private double TableDepth(PageLines page) => page.Tables.Count == 0
        ? double.PositiveInfinity
        : page.Tables.Min(t => isTop ? t.Top : page.Page.Height - t.Bottom);
}
