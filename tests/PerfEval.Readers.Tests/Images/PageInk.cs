using PerfEval.Core.Documents;
using PerfEval.Readers.Images;

namespace PerfEval.Readers.Tests.Images;

/// <summary>The drawn picture of a page, measured in its points: where ink is, and whether the boxes of the words lie on it.</summary>
internal sealed class PageInk(byte[] png, SourcePage page)
{
    public PngRaster Raster { get; } = new(png);

    public static PageInk Of(byte[] file, SourceDocument document, int page = 0) => new(new PageImages().Draw(file, document.Places.Pages[page]), document.Places.Pages[page]);

    /// <summary>Pixels of ink in a box; a page that was straightened for its recognition is turned back, as the overlay does it.</summary>
    public int Ink(PageBox box)
    {
        var (ink, half) = (0, Step / 2);
        for (var y = box.Top + half; y < box.Bottom; y += Step)
            for (var x = box.Left + half; x < box.Right; x += Step)
                if (IsInk(x, y)) ink++;
        return ink;
    }

    /// <summary>The share of all ink of the page, but for the lines of tables, that lies in the boxes of words.</summary>
    public double Covered(SourceDocument document, double air)
    {
        var boxes = document.Places.Runs.Where(r => r.Page == page.Number).Select(r => new PageBox(r.Edges[0] - air, r.Top - air, r.Edges[^1] + air, r.Bottom + air)).ToList();
        var (all, inside) = (0, 0);
        for (var y = Step / 2; y < page.Height; y += Step)
            for (var x = Step / 2; x < page.Width; x += Step)
            {
                if (!IsInk(x, y) || IsRuling(x, y)) continue;
                all++;
                if (boxes.Exists(b => x >= b.Left && x < b.Right && y >= b.Top && y < b.Bottom)) inside++;
            }
        return (double)inside / all;
    }

    /// <summary>Characters of the page that should have ink, and those in whose box there is some.</summary>
    public (int All, List<string> Blank) Characters(SourceDocument document, double confidence = 0)
    {
        var (all, blank) = (0, new List<string>());
        foreach (var run in document.Places.Runs.Where(r => r.Page == page.Number))
            for (var i = 0; i < run.Span.Length; i++)
            {
                var span = new TextSpan(run.Span.Start + i, 1);
                if (char.IsWhiteSpace(document.Text[span.Start]) || char.IsSurrogate(document.Text[span.Start]) || document.ConfidenceOf(span) < confidence) continue;
                all++;
                if (Ink(document.Places.Of(span).Single().Box) == 0) blank.Add($"{document.Quote(span)}@{span.Start}");
            }
        return (all, blank);
    }

    private const double Ruling = 30;

    private static double Step => 72.0 / PageImages.DotsPerInch;

    // Longer than the strokes of a title.
    private bool IsRuling(double x, double y) => Length(x, y, Step, 0) > Ruling || Length(x, y, 0, Step) > Ruling;

    private double Length(double x, double y, double right, double down)
    {
        var length = 0;
        for (var i = 0; IsInk(x + (i * right), y + (i * down)) && length * Step <= Ruling; i++) length++;
        for (var i = 1; IsInk(x - (i * right), y - (i * down)) && length * Step <= Ruling; i++) length++;
        return length * Step;
    }

    private bool IsInk(double x, double y)
    {
        var (sin, cos) = Math.SinCos(page.Skew * Math.PI / 180);
        var (dx, dy) = (x - (page.Width / 2), y - (page.Height / 2));
        var shownX = (page.Width / 2) + (dx * cos) - (dy * sin);
        var shownY = (page.Height / 2) + (dx * sin) + (dy * cos);
        return Raster.IsInk((int)(shownX / page.Width * Raster.Width), (int)(shownY / page.Height * Raster.Height));
    }
}
