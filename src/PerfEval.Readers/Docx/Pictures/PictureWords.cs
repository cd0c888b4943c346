using PerfEval.Core.Documents;
using PerfEval.Readers.Layout;
using PerfEval.Readers.Pages;

namespace PerfEval.Readers.Docx.Pictures;

/// <summary>Lays the recognised characters of a picture out as paragraphs and tables.</summary>
internal static class PictureWords
{
    // A photograph of a building site gives a few characters that nobody wrote.
    private const int FewestCharacters = 8;
    private const double LeastConfidence = 0.5;

    public static SourceDocument? Of(DrawnPage page, ReadingLimits limits)
    {
        var glyphs = page.Glyphs.Where(g => !string.IsNullOrWhiteSpace(g.Text)).ToList();
        if (glyphs.Count < FewestCharacters || glyphs.Average(g => g.Confidence) < LeastConfidence) return null;
        var words = PageLayout.Read(Core.Documents.DocumentFormat.Image, new DrawnPages([page with { Number = 1 }], []), limits);
        return string.IsNullOrWhiteSpace(words.Text) ? null : words;
    }
}
