using PerfEval.Readers.Pages;

namespace PerfEval.Readers.Ocr;

/// <summary>Makes glyphs of the characters read from one printed line: all on one foot and of one size, each where its ink is.</summary>
internal sealed class RowGlyphs(InkMask mask, double pointsPerPixel)
{
    // Ink of Chinese characters and of figures, in shares of the font size.
    private const double WideInk = 0.92;
    private const double FigureInk = 0.7;
    private const double WideFoot = 0.08;
    private const double SignConfidence = 0.9;

    // A character for which no ink is left is one too many, unless the program is sure of it and the ink was dealt out badly.
    private const double Sure = 0.65;

    // A stroke that is flatter is a dash (—, no value), not 一: the model has no dash.
    private const double FlatDash = 0.08;

    public List<Glyph> Of(PrintedRow row, IReadOnlyList<ReadCharacter> read)
    {
        var (size, foot) = Measures(row, read.Any(c => c.Text[0] >= 0x2E80));
        var boxes = RowAlignment.Boxes(InkColumns.Of(mask, row.Box), read, size, row.Place.Left);
        // At the ends of a line the program sees characters in the white (站, 和): where no ink is there is no character.
        var (first, last) = (Array.FindIndex(boxes, b => b is not null), Array.FindLastIndex(boxes, b => b is not null));
        var glyphs = new List<Glyph>();
        for (var i = Math.Max(0, first); i <= last; i++)
        {
            var sure = Math.Min(read[i].Own, read[i].OfWord);
            if (boxes[i] is null && sure < Sure) continue;
            var box = boxes[i] ?? Gap(boxes, i);
            var text = read.Count == 1 && read[0].Text == "一" && box.Height < FlatDash * box.Width ? "—" : read[i].Text;
            glyphs.Add(Glyph(text, box, foot, size, sure));
        }
        return glyphs;
    }

    /// <summary>A sign known by its shape.</summary>
    public Glyph Sign(PrintedRow row, string sign, PixelBox box)
    {
        var (size, foot) = Measures(row, true);
        return Glyph(sign, box, foot, size, SignConfidence);
    }

    private Glyph Glyph(string text, PixelBox box, double foot, double size, double confidence) =>
        new(text, box.Left * pointsPerPixel, box.Right * pointsPerPixel, foot * pointsPerPixel, size * pointsPerPixel, confidence);

    // Between the characters before and behind, which both have ink.
    private static PixelBox Gap(PixelBox?[] boxes, int at)
    {
        var (before, after) = (Array.FindLastIndex(boxes, at, b => b is not null), Array.FindIndex(boxes, at, b => b is not null));
        var (start, end) = (boxes[before]!.Value, boxes[after]!.Value);
        var width = Math.Max(0, end.Left - start.Right) / (double)(after - before - 1);
        var left = start.Right + (int)(width * (at - before - 1));
        return start with { Left = left, Right = Math.Max(left + 1, left + (int)width) };
    }

    private static (double Size, double Foot) Measures(PrintedRow row, bool isWide)
    {
        var size = Math.Max(row.Box.Height / (isWide ? WideInk : FigureInk), row.Usual / 2);
        return (size, row.Box.Bottom - (isWide ? WideFoot * size : 0));
    }
}
