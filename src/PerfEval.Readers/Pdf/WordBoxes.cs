using System.Net;
using System.Text;
using PerfEval.Readers.Pages;
using PerfEval.Readers.Pdf.Tracing;

namespace PerfEval.Readers.Pdf;

/// <summary>Reads what <c>pdftotext -bbox</c> prints: a page, and one word on a line with its box.</summary>
internal sealed class WordBoxes(int first)
{
    private const int MostGlyphs = 1_000_000;

    private int _glyphs;

    public void Read(Stream output, Action<DrawnPage> take)
    {
        var lines = new TraceLines(output);
        var number = first - 1;
        var glyphs = new List<Glyph>();
        double width = 0, height = 0;
        while (lines.TryRead(out var line) && _glyphs < MostGlyphs)
        {
            var tag = new TraceTag(line);
            if (tag.Is("page"u8))
            {
                number++;
                glyphs.Clear();
                (width, height) = (tag.Number(" width=\""u8), tag.Number(" height=\""u8));
            }
            else if (tag.Is("word"u8)) Word(line, tag, glyphs);
            else if (tag.Is("/page"u8)) take(new DrawnPage(number, width, height, [.. glyphs]));
        }
    }

    private void Word(ReadOnlySpan<byte> line, TraceTag tag, List<Glyph> glyphs)
    {
        var start = line.IndexOf("\">"u8);
        var end = line.LastIndexOf("</word>"u8);
        if (start < 0 || end < start + 2) return;
        var word = WebUtility.HtmlDecode(Encoding.UTF8.GetString(line[(start + 2)..end]));
        var (left, right, top, bottom) = (tag.Number(" xMin=\""u8), tag.Number(" xMax=\""u8), tag.Number(" yMin=\""u8), tag.Number(" yMax=\""u8));
        var unit = (right - left) / Math.Max(1, word.EnumerateRunes().Sum(Weight));
        var isWide = word.EnumerateRunes().Any(r => Weight(r) == 2);
        var size = isWide ? 2 * unit : 0.8 * (bottom - top);
        var baseline = bottom - (0.2 * (bottom - top));
        foreach (var rune in word.EnumerateRunes())
        {
            var next = left + (Weight(rune) * unit);
            if (GlyphText.Of(Half(rune)) is { Length: > 0 } text) glyphs.Add(new Glyph(text, left, next, baseline, size));
            left = next;
            _glyphs++;
        }
    }

    private static int Weight(Rune rune) => rune.Value >= 0x2E80 ? 2 : 1;

    // poppler gives the half-wide digits and letters of GBK-EUC-H as full-wide ones; punctuation may well be meant full-wide.
    private static Rune Half(Rune rune) =>
        rune.Value is (>= '０' and <= '９') or (>= 'Ａ' and <= 'Ｚ') or (>= 'ａ' and <= 'ｚ') or '．' or '％' ? new Rune(rune.Value - 0xFEE0) : rune;
}
