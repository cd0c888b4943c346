namespace PerfEval.Readers.Pdf.Tracing;

/// <summary>The run of one font (a span of the trace) that is being drawn: how its glyphs lie on the page.</summary>
/// <param name="SymbolFont">The symbol font that it is set in, else null.</param>
internal readonly record struct TextRun(Matrix Map, double Size, double AdvanceScale, WritingDirection Direction, bool Vertical, int Number, string? SymbolFont)
{
    /// <summary>tan 10°: a page that was scanned askew still has level lines; a watermark is steeper.</summary>
    private const double Level = 0.176;

    public static TextRun Of(TraceTag span, Matrix map, int number)
    {
        Span<double> trm = stackalloc double[4];
        span.Numbers(" trm=\""u8, trm);
        var (ax, ay) = map.Vector(trm[0], trm[1]);
        var (bx, by) = map.Vector(trm[2], trm[3]);
        var size = Math.Sqrt((bx * bx) + (by * by));
        var scale = Math.Sqrt((ax * ax) + (ay * ay));
        return new TextRun(map, size, scale, DirectionOf(ax, ay), span.Value(" wmode=\""u8) is [(byte)'1'], number, SymbolText.FontOf(span.Value(" font=\""u8)));
    }

    private static WritingDirection DirectionOf(double x, double y)
    {
        var (dx, dy) = (Math.Abs(x), Math.Abs(y));
        if (dy <= Level * dx) return x >= 0 ? WritingDirection.Right : WritingDirection.Left;
        if (dx <= Level * dy) return y >= 0 ? WritingDirection.Down : WritingDirection.Up;
        return WritingDirection.Oblique;
    }
}
