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

    /// <summary>Share of the page at its head and at its foot where a program may have printed something on a scan.</summary>
    private const double Margin = 0.08;

    public static PageKind Of(TracedPage page, IReadOnlyList<TracedGlyph> seen)
    {
        if (GarbledText.Is(seen)) return PageKind.Garbled;
        var isPicture = page.Pictures.Sum(p => p.Box.Area()) > Covered * page.Width * page.Height;
        if (seen.Count(g => g.Text != " " && (!isPicture || IsInBody(g, page))) >= FewGlyphs) return PageKind.Words;
        if (isPicture) return PageKind.Scan;
        return page.Shapes > ManyShapes ? PageKind.Outlines : PageKind.Words;
    }

    private static bool IsInBody(in TracedGlyph glyph, TracedPage page) => glyph.Y > Margin * page.Height && glyph.Y < (1 - Margin) * page.Height;
}
