using PerfEval.Core.Documents;

namespace PerfEval.Readers.Pdf.Tracing;

/// <summary>Rectangles on the page while it is drawn.</summary>
internal static class PageArea
{
    /// <summary>No limit: all of the plane.</summary>
    public static PageBox Everything { get; } = new(-1e9, -1e9, 1e9, 1e9);

    /// <summary>Holds no point: the start of a union.</summary>
    public static PageBox Nothing { get; } = new(1e9, 1e9, -1e9, -1e9);

    public static PageBox With(this PageBox box, double x, double y) =>
        new(Math.Min(box.Left, x), Math.Min(box.Top, y), Math.Max(box.Right, x), Math.Max(box.Bottom, y));

    public static PageBox Within(this PageBox box, PageBox other) =>
        new(Math.Max(box.Left, other.Left), Math.Max(box.Top, other.Top), Math.Min(box.Right, other.Right), Math.Min(box.Bottom, other.Bottom));

    public static bool Holds(this PageBox box, double x, double y, double margin = 0) =>
        x >= box.Left - margin && x <= box.Right + margin && y >= box.Top - margin && y <= box.Bottom + margin;

    public static double Area(this PageBox box) => Math.Max(0, box.Width) * Math.Max(0, box.Height);

    public static PageBox Of(this Matrix map, double width, double height)
    {
        var box = Nothing;
        foreach (var (x, y) in (ReadOnlySpan<(double, double)>)[(0, 0), (width, 0), (0, height), (width, height)])
        {
            var (px, py) = map.Point(x, y);
            box = box.With(px, py);
        }
        return box;
    }
}
