namespace PerfEval.Readers.Ocr;

/// <summary>Knows ≥ and ≤ by their shape: a corner above a bar, level or slanted. Targets (≥95%) live by them, and none of the models of the recognising program has ever seen one.</summary>
internal static class ComparisonSign
{
    // Shares of the width of the sign
    private const double LongBar = 0.55;
    private const double ThickStroke = 0.3;
    private const double Deep = 0.25;
    private const double LevelEnds = 0.2;

    /// <summary>≥ or ≤ when what stands in the box has its shape, else null.</summary>
    public static string? Of(InkMask mask, PixelBox box, double usual)
    {
        if (box.Width < 0.35 * usual || box.Width > 1.1 * usual || box.Height < 0.35 * usual || box.Height > 1.2 * usual) return null;
        if (InkSpots.Of(mask, box, 2) is not { Count: 2 } spots) return null;
        var (corner, bar) = (spots[0], spots[1]);
        return IsBar(bar, InkColumns.Bounds(corner)) ? Corner(corner, InkColumns.Bounds(corner)) : null;
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
        if (top is null || middle is null || bottom is null || Math.Abs(top.Value - bottom.Value) > LevelEnds * box.Width) return null;
        if (middle - Math.Max(top.Value, bottom.Value) > Deep * box.Width) return "≥";
        return Math.Min(top.Value, bottom.Value) - middle > Deep * box.Width ? "≤" : null;
    }

    // The middle of the one stroke that crosses this row; at the tip both arms are one.
    private static double? Stroke(InkMask mask, PixelBox box, double down)
    {
        var row = mask.Row(box.Top + (int)(down * box.Height))[box.Left..box.Right];
        var (from, to) = (row.IndexOf((byte)1), row.LastIndexOf((byte)1) + 1);
        return from < 0 || to - from > 2 * ThickStroke * box.Width || row[from..to].Contains((byte)0) ? null : (from + to) / 2.0;
    }
}
