using PerfEval.Readers.Pages;
using PerfEval.Readers.Pdf.Tracing;

namespace PerfEval.Readers.Pdf;

/// <summary>Tells whether the words of a page can be taken from the file or have to be recognised.</summary>
internal static class PageKinds
{
    /// <summary>A scan may bear a page number or a stamp of words.</summary>
    private const int FewGlyphs = 20;

    /// <summary>Share of the page that pictures cover on a scan. They may be strips: 62 of them were met on one page.</summary>
    private const double Covered = 0.5;

    /// <summary>A page of words in outlines has a shape for every character at the least.</summary>
    private const int ManyShapes = 100;

    public static PageKind Of(TracedPage page, IReadOnlyList<TracedGlyph> seen)
    {
        if (GarbledText.Is(seen)) return PageKind.Garbled;
        if (seen.Count(g => g.Text != " ") >= FewGlyphs) return PageKind.Words;
        var area = Math.Max(1, page.Width * page.Height);
        if (page.Pictures.Sum(p => p.Box.Area()) > Covered * area) return PageKind.Scan;
        return page.Shapes > ManyShapes ? PageKind.Outlines : PageKind.Words;
    }
}
