using PerfEval.Core.Documents;

namespace PerfEval.Readers.Images;

/// <summary>How large the picture of a page is drawn, in pixels.</summary>
internal readonly record struct PageImageSize(int Width, int Height)
{
    /// <summary>A plan of several metres is drawn coarser.</summary>
    private const int LongestSide = 4000;

    private const double Points = 72;

    public static PageImageSize Of(SourcePage page)
    {
        var scale = PageImages.DotsPerInch / Points;
        scale = Math.Min(scale, LongestSide / Math.Max(page.Width, page.Height));
        return new PageImageSize(Pixels(page.Width * scale), Pixels(page.Height * scale));
    }

    private static int Pixels(double length) => double.IsFinite(length) ? (int)Math.Clamp(Math.Round(length), 1, LongestSide) : 1;
}
