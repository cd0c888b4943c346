using System.Text;
using PerfEval.Readers.Pages;
using PerfEval.Readers.Pdf;

namespace PerfEval.Readers.Tests.Pdf;

/// <summary>Short ways to draw a PDF file in a test.</summary>
internal static class Drawing
{
    public static DrawnPages Draw(this byte[] pdf) => new MutoolPageSource().Read(pdf);

    public static DrawnPages Draw(this PdfFile pdf) => pdf.Bytes().Draw();

    public static DrawnPage DrawPage(this PdfFile pdf) => Assert.Single(pdf.Draw().Pages);

    /// <summary>The file with the first <paramref name="word"/> in it replaced; the table of places is wrong then, as in damaged files.</summary>
    public static byte[] With(this byte[] pdf, string word, string other)
    {
        var text = Encoding.Latin1.GetString(pdf);
        var at = text.IndexOf(word, StringComparison.Ordinal);
        Assert.True(at >= 0, word);
        return Encoding.Latin1.GetBytes(text[..at] + other + text[(at + word.Length)..]);
    }

    /// <summary>The glyphs in the order of drawing.</summary>
    public static string Text(this DrawnPage page) => string.Concat(page.Glyphs.Select(g => g.Text));
}
