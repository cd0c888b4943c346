namespace PerfEval.Readers.Pdf.Tracing;

/// <summary>What a stroke, fill or text is painted with. <paramref name="Light"/>: 0 black to 1 white, over white paper; a colour space that is not known counts as dark.</summary>
internal readonly record struct Paint(double Light, double Alpha)
{
    private const double White = 0.97;

    /// <summary>Word paints its watermarks silver (0.75), half transparent.</summary>
    private const double Pale = 0.7;

    public bool IsWhite => Light >= White;

    public bool IsLight => Light >= Pale;

    public bool IsNothing => Alpha < 0.02;

    public bool IsOpaque => Alpha > 0.99;

    public static Paint Of(TraceTag tag, double groupAlpha)
    {
        var alpha = groupAlpha * tag.Number(" alpha=\""u8, 1);
        Span<double> c = stackalloc double[4];
        var light = tag.Numbers(" color=\""u8, c) switch
        {
            1 => Gray(tag, c[0]),
            3 => (0.3 * c[0]) + (0.59 * c[1]) + (0.11 * c[2]),
            4 => Math.Max(0, 1 - c[3] - (0.3 * c[0]) - (0.59 * c[1]) - (0.11 * c[2])),
            _ => 0,
        };
        return new Paint(1 - (alpha * (1 - Math.Clamp(light, 0, 1))), alpha);
    }

    // One number is a grey only in a grey space; in a spot colour 1 is all of its ink.
    private static double Gray(TraceTag tag, double value) =>
        tag.Value(" colorspace=\""u8).IndexOf("Gray"u8) >= 0 ? value : 0;
}
