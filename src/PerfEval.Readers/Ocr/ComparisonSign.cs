namespace PerfEval.Readers.Ocr;

/// <summary>Knows ≥ and ≤ by their shape: a corner above a bar, level or slanted. Targets (≥95%) live by them, and none of the models of the recognising program has ever seen one.</summary>
internal static class ComparisonSign
{
    // Shares of the width of the sign
    private const double LongBar = 0.55;
    private const double ThickStroke = 0.3;

    // A 2 begins in the middle and comes back to the left, a Z begins with a bar.
    private const double Near = 0.4;

    /// <summary>≥ or ≤ when what stands in the box has its shape, else null.</summary>
    public static string? Of(InkMask mask, PixelBox box, double usual)
    {
        if (box.Width < 0.35 * usual || box.Width > 1.1 * usual || box.Height < 0.35 * usual || box.Height > 1.2 * usual) return null;
        return InkSpots.Of(mask, box, 2) switch
        {
            [var corner, var bar] when IsBar(bar, InkColumns.Bounds(corner)) => Corner(corner, InkColumns.Bounds(corner)),
            [var whole] => AboveBar(whole) is { } corner ? Corner(whole, corner) : null,
            _ => null,
        };
    }

    // In a coarse scan the lower arm has grown onto a level bar.
    private static PixelBox? AboveBar(InkMask whole)
    {
        var top = whole.Height;
        while (top > 0 && whole.Row(top - 1).Count((byte)1) >= LongBar * whole.Width) top--;
        return top == whole.Height || whole.Height - top > ThickStroke * whole.Width ? null : new PixelBox(0, 0, whole.Width, top);
    }

    // Thin everywhere, and its end lower than the corner's.
    private static bool IsBar(InkMask bar, PixelBox corner)
    {
        var box = InkColumns.Bounds(bar);
        if (box.Width < LongBar * bar.Width || box.Bottom <= corner.Bottom || box.Height > 0.6 * bar.Width) return false;
        var ink = bar.Ink.AsSpan().Count((byte)1);
        return ink <= ThickStroke * bar.Width * box.Width;
    }

    private static string? Corner(InkMask mask, PixelBox box)
    {
        if (box.Height < 0.4 * mask.Width || box.Width < 0.6 * mask.Width) return null;
        var (top, middle, bottom) = (Stroke(mask, box, 0.15), Stroke(mask, box, 0.5), Stroke(mask, box, 0.85));
        if (top < Near && bottom < Near && middle > 1 - Near) return "≥";
        return top > 1 - Near && bottom > 1 - Near && middle < Near ? "≤" : null;
    }

    // Where the one stroke is that crosses this row, 0 at the left and 1 at the right; at the tip both arms are one.
    private static double? Stroke(InkMask mask, PixelBox box, double down)
    {
        var row = mask.Row(box.Top + (int)(down * box.Height))[box.Left..box.Right];
        var (from, to) = (row.IndexOf((byte)1), row.LastIndexOf((byte)1) + 1);
        return from < 0 || to - from > 2 * ThickStroke * box.Width || row[from..to].Contains((byte)0) ? null : (from + to) / 2.0 / box.Width;
    }
}
