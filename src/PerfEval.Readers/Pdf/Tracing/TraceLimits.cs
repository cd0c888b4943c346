namespace PerfEval.Readers.Pdf.Tracing;

/// <summary>How much of a trace is kept at most. A page of a report has about a thousand glyphs and a hundred rulings.</summary>
internal sealed record TraceLimits
{
    public static TraceLimits Default { get; } = new();

    public int Glyphs { get; init; } = 1_000_000;

    public int GlyphsOfPage { get; init; } = 100_000;

    public int RulingsOfPage { get; init; } = 50_000;

    public int Rulings { get; init; } = 500_000;

    public int PicturesOfPage { get; init; } = 10_000;
}
