namespace PerfEval.Readers.Ocr;

/// <summary>Knows ≥ and ≤ by their shape: a corner above a bar. Targets (≥95%) live by them, and none of the models of the recognising program has ever seen one.</summary>
internal static class ComparisonSign
{
    // Shares of the width of the sign
    private const double Bar = 0.6;
    private const double ThickBar = 0.25;
    private const double Deep = 0.4;
    private const double ThickStroke = 0.6;

    /// <summary>≥ or ≤ when what stands in the box has its shape, else null.</summary>
    public static string? Of(InkMask mask, PixelBox box, double usual)
    {
        if (box.Width < 0.35 * usual || box.Width > 1.1 * usual || box.Height < 0.35 * usual || box.Height > 1.1 * usual) return null;
        var barTop = box.Bottom;
        while (barTop > box.Top && RowInk(mask, box, barTop - 1) >= Bar * box.Width) barTop--;
        if (barTop == box.Bottom || box.Bottom - barTop > ThickBar * box.Width) return null;
        var cornerBottom = barTop;
        while (cornerBottom > box.Top && RowInk(mask, box, cornerBottom - 1) == 0) cornerBottom--;
        // Where bar and corner touch, a 2 or a Z would pass too.
        if (cornerBottom == barTop || cornerBottom - box.Top < Deep * box.Width) return null;
        return Corner(mask, box with { Bottom = cornerBottom });
    }

    private static string? Corner(InkMask mask, PixelBox box)
    {
        var (top, middle, bottom) = (Run(mask, box, box.Top, 0.2), Run(mask, box, box.Top, 0.5), Run(mask, box, box.Top, 0.8));
        if (new[] { top, middle, bottom }.Any(r => r.To <= r.From || r.To - r.From > ThickStroke * box.Width)) return null;
        var (outer, deep) = (Math.Max(Centre(top), Centre(bottom)), Math.Min(Centre(top), Centre(bottom)));
        if (Centre(middle) - outer > Deep * box.Width / 2 && Math.Abs(outer - deep) < Deep * box.Width / 2) return "≥";
        return deep - Centre(middle) > Deep * box.Width / 2 && Math.Abs(outer - deep) < Deep * box.Width / 2 ? "≤" : null;
    }

    private static double Centre((int From, int To) run) => (run.From + run.To) / 2.0;

    private static (int From, int To) Run(InkMask mask, PixelBox box, int top, double down)
    {
        var row = mask.Row(top + (int)(down * box.Height))[box.Left..box.Right];
        return (row.IndexOf((byte)1), row.LastIndexOf((byte)1) + 1);
    }

    private static int RowInk(InkMask mask, PixelBox box, int y) => mask.Row(y)[box.Left..box.Right].Count((byte)1);
}
