using System.Text;
using PerfEval.Core.Documents;
using PerfEval.Readers.Pages;

namespace PerfEval.Readers.Docx.Pictures;

/// <summary>Puts the recognised characters of a picture into lines.</summary>
internal static class PictureWords
{
    // A photograph of a building site gives a few characters that nobody wrote.
    private const int FewestCharacters = 8;
    private const double LeastConfidence = 0.5;

    public static SourceDocument? Of(DrawnPage page, ReadingLimits limits)
    {
        var glyphs = page.Glyphs.Where(g => !string.IsNullOrWhiteSpace(g.Text)).ToList();
        if (glyphs.Count < FewestCharacters || glyphs.Average(g => g.Confidence) < LeastConfidence) return null;
        var (text, blocks, runs) = (new StringBuilder(), new List<Block>(), new List<RecognizedText>());
        foreach (var line in Lines(glyphs))
        {
            var start = text.Length;
            foreach (var glyph in line)
            {
                runs.Add(new RecognizedText(new TextSpan(text.Length, glyph.Text.Length), glyph.Confidence));
                text.Append(glyph.Text);
            }
            blocks.Add(new Block(TextSpan.FromBounds(start, text.Length)));
            text.Append('\n');
            if (text.Length > limits.Characters) return null;
        }
        return new SourceDocument(Core.Documents.DocumentFormat.Image, text.ToString(), blocks, []) { Recognized = runs };
    }

    private static IEnumerable<List<Glyph>> Lines(List<Glyph> glyphs)
    {
        var line = new List<Glyph>();
        foreach (var glyph in glyphs.OrderBy(g => g.Baseline))
        {
            if (line.Count > 0 && glyph.Baseline - line[0].Baseline > 0.5 * line[0].Size)
            {
                yield return [.. line.OrderBy(g => g.Left)];
                line = [];
            }
            line.Add(glyph);
        }
        if (line.Count > 0) yield return [.. line.OrderBy(g => g.Left)];
    }
}
