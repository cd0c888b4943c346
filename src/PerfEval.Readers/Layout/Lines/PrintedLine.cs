using PerfEval.Core.Documents;
using PerfEval.Readers.Pages;

namespace PerfEval.Readers.Layout.Lines;

/// <summary>Words that stand on one line (行) of a page, from left to right.</summary>
internal sealed class PrintedLine
{
    private PrintedLine(DrawnPage page, List<DrawnGlyph> glyphs)
    {
        (Page, Glyphs) = (page, glyphs);
        var marks = glyphs.FindAll(g => !g.Glyph.IsBlank()).ConvertAll(g => g.Glyph);
        var writing = new LineWriting(glyphs.ConvertAll(g => g.Glyph));
        (Text, Edges) = (writing.Text, writing.Edges);
        if (page.Recognized || marks.Exists(g => g.Confidence < 1)) Confidences = writing.Confidences;
        Size = GlyphMeasures.UsualSize(marks);
        var foot = marks.Where(g => Math.Abs(g.Size - Size) <= 0.05 * Size).Select(g => g.Baseline).Order().ToList();
        Baseline = foot[foot.Count / 2];
        Box = new PageBox(marks.Min(g => g.Left), marks.Min(g => g.Top), marks.Max(g => g.Right), marks.Max(g => g.Bottom));
        Order = glyphs.Min(g => g.Order);
    }

    public DrawnPage Page { get; }

    /// <summary>From left to right; neither the first nor the last is blank.</summary>
    public List<DrawnGlyph> Glyphs { get; }

    public string Text { get; }

    /// <summary>Left edge of every UTF-16 unit of the text and the right edge of the last.</summary>
    public float[] Edges { get; }

    /// <summary>How sure the recognition was of each UTF-16 unit; null for text of the file.</summary>
    public float[]? Confidences { get; }

    public PageBox Box { get; }

    public double Baseline { get; }

    /// <summary>The font size of most of its characters.</summary>
    public double Size { get; }

    /// <summary>When its first glyph was drawn.</summary>
    public int Order { get; }

    public double Left => Box.Left;

    public double Right => Box.Right;

    public double Width => Box.Width;

    /// <summary>True when a gap, but no blank of the file, parts a unit of the text from the one before: a tab.</summary>
    public bool HasGapBefore(int unit)
    {
        var next = Glyphs.FindIndex(g => g.Glyph.Left >= Edges[unit] - 0.01 && !g.Glyph.IsBlank());
        return next > 0 && !Glyphs[next - 1].Glyph.IsBlank() && Glyphs[next].Glyph.Left - Glyphs[next - 1].Glyph.Right > 0.2 * Size;
    }

    /// <summary>A line of glyphs that stand on it, in any order; null when they are all blank.</summary>
    public static PrintedLine? Of(DrawnPage page, IEnumerable<DrawnGlyph> glyphs)
    {
        var sorted = glyphs.OrderBy(g => g.Glyph.Left).ThenBy(g => g.Order).ToList();
        var last = sorted.FindLastIndex(g => !g.Glyph.IsBlank());
        if (last < 0) return null;
        var first = sorted.FindIndex(g => !g.Glyph.IsBlank());
        return new PrintedLine(page, sorted.GetRange(first, last - first + 1));
    }
}
