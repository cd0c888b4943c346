using PerfEval.Readers.Pages;

namespace PerfEval.Readers.Layout.Lines;

/// <summary>Groups glyphs to lines by where they stand; raised and lowered small characters stay on their line.</summary>
internal static class LineFinding
{
    // In shares of the smaller font size
    private const double SameFoot = 0.35;

    /// <summary>The lines from top to bottom.</summary>
    public static List<PrintedLine> Lines(DrawnPage page, IEnumerable<Glyph> glyphs)
    {
        var lines = new List<PrintedLine>();
        var open = new List<Glyph>();
        foreach (var glyph in glyphs.OrderBy(g => g.Baseline))
        {
            if (open.Count > 0 && glyph.Baseline - open[0].Baseline > SameFoot * Math.Min(glyph.Size, open[0].Size)) Close();
            open.Add(glyph);
        }
        Close();
        return lines;

        void Close()
        {
            if (PrintedLine.Of(page, open) is { } line) lines.Add(line);
            open.Clear();
        }
    }
}
