using PerfEval.Readers.Pages;
using PerfEval.Readers.Pdf;

namespace PerfEval.Readers.Tests.Pdf;

/// <summary>Short ways to draw a PDF file in a test.</summary>
internal static class Drawing
{
    public static DrawnPages Draw(this byte[] pdf) => new MutoolPageSource().Read(pdf);

    public static DrawnPages Draw(this PdfFile pdf) => pdf.Bytes().Draw();

    public static DrawnPage DrawPage(this PdfFile pdf) => Assert.Single(pdf.Draw().Pages);

    /// <summary>The glyphs in the order of drawing.</summary>
    public static string Text(this DrawnPage page) => string.Concat(page.Glyphs.Select(g => g.Text));
}
