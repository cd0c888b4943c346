namespace PerfEval.Core.Documents;

/// <summary>A rectangle on a page (页面), in points (1/72 inch) from the top left corner of the page as it is shown, y downwards.</summary>
public readonly record struct PageBox(double Left, double Top, double Right, double Bottom)
{
    public double Width => Right - Left;

    public double Height => Bottom - Top;

    public PageBox Union(PageBox other) =>
        new(Math.Min(Left, other.Left), Math.Min(Top, other.Top), Math.Max(Right, other.Right), Math.Max(Bottom, other.Bottom));
}
