using PerfEval.Core.Documents;
using PerfEval.Readers.Pages;

namespace PerfEval.Readers.Layout.Lines;

/// <summary>Words that stand on one line (行) of a page, from left to right.</summary>
/// <param name="Edges">Left edge of every UTF-16 unit of the text and the right edge of the last.</param>
/// <param name="Size">The font size of most of its characters.</param>
internal sealed record PrintedLine(int Page, string Text, float[] Edges, PageBox Box, double Baseline, double Size)
{
    /// <summary>How sure the recognition was of each UTF-16 unit; null for text of the file.</summary>
    public float[]? Confidences { get; init; }

    public double Left => Box.Left;

    public double Right => Box.Right;

    public double Middle => (Box.Left + Box.Right) / 2;

    /// <summary>A line of given glyphs, which stand on it in any order; null when they are all blank.</summary>
    public static PrintedLine? Of(DrawnPage page, IEnumerable<Glyph> glyphs)
    {
        var inked = glyphs.OrderBy(g => g.Left).ToList();
        while (inked.Count > 0 && inked[^1].IsBlank()) inked.RemoveAt(inked.Count - 1);
        inked.RemoveRange(0, Math.Max(0, inked.FindIndex(g => !g.IsBlank())));
        if (inked.Count == 0) return null;
        var writing = new LineWriting(inked);
        var marks = inked.Where(g => !g.IsBlank()).ToList();
        var size = GlyphMeasures.UsualSize(marks);
        var foot = marks.Where(g => Math.Abs(g.Size - size) < 0.05 * size).Select(g => g.Baseline).Order().ToList();
        return new PrintedLine(page.Number, writing.Text, writing.Edges,
            new PageBox(marks.Min(g => g.Left), marks.Min(g => g.Top), marks.Max(g => g.Right), marks.Max(g => g.Bottom)),
            foot[foot.Count / 2], size)
        {
            Confidences = page.Recognized || marks.Exists(g => g.Confidence < 1) ? writing.Confidences : null,
        };
    }
}
