using System.Globalization;
using System.Text;
using PerfEval.Readers.Pages;

namespace PerfEval.Readers.Layout.Lines;

/// <summary>What a glyph is and how large its neighbours are.</summary>
internal static class GlyphMeasures
{
    private const double Farthest = 1e5;

    public static bool IsBlank(this Glyph glyph) => string.IsNullOrWhiteSpace(glyph.Text);

    /// <summary>False for a glyph that stands nowhere or has no size, as in damaged files.</summary>
    public static bool IsSane(this Glyph glyph) =>
        glyph.Text.Length is > 0 and < 32 && glyph.Size is > 0.1 and < 5000 && glyph.Right >= glyph.Left
        && Math.Abs(glyph.Left) < Farthest && Math.Abs(glyph.Right) < Farthest && Math.Abs(glyph.Baseline) < Farthest;

    /// <summary>Chinese characters, kana and full-width marks: what is set without blanks between.</summary>
    public static bool IsWide(string text)
    {
        if (!Rune.TryGetRuneAt(text, 0, out var rune)) return false;
        return rune.Value is >= 0x2E80 and <= 0xA4CF or >= 0xAC00 and <= 0xD7A3 or >= 0xF900 and <= 0xFAFF or >= 0xFE30 and <= 0xFE4F
            or >= 0xFF00 and <= 0xFFEF or >= 0x20000 and <= 0x3FFFF or >= 0x2460 and <= 0x24FF or >= 0xE000 and <= 0xF8FF
            or 0x2014 or 0x2018 or 0x2019 or 0x201C or 0x201D or 0x2026 or 0x00B7;
    }

    /// <summary>Letters of words that blanks part.</summary>
    public static bool IsWordLetter(char c) =>
        char.IsLetter(c) && !IsWide(c.ToString(CultureInfo.InvariantCulture));

    /// <summary>The size that most glyphs have; of sizes that vary by a hair (OCR), the one in the middle.</summary>
    public static double UsualSize(IReadOnlyList<Glyph> glyphs)
    {
        var sizes = glyphs.Select(g => g.Size).Order().ToList();
        return sizes[sizes.Count / 2];
    }
}
