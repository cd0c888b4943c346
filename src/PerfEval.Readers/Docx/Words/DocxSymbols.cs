using System.Globalization;
using PerfEval.Readers.Docx.Markup;

namespace PerfEval.Readers.Docx.Words;

/// <summary>Characters of symbol fonts as forms use them: ticked and empty boxes, ≥ and ≤, ringed numbers.</summary>
internal static class DocxSymbols
{
    public static string Of(WordElement symbol)
    {
        if (!int.TryParse(symbol.Value("char"), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)) return "";
        if (SymbolFonts.IsKnown(symbol.Value("font"))) return SymbolFonts.Sign(symbol.Value("font")!, code) ?? "";
        // Without its font a sign of the private area can't be told: it is most often a box.
        return code is >= 0x20 and < 0xD800 or > 0xF8FF and < 0xFFFE ? ((char)code).ToString() : "□";
    }

    /// <summary>The symbol font that a run's letters are set in; null for a font of letters.</summary>
    public static string? FontOf(WordElement properties)
    {
        if (properties.FirstChild("rFonts") is not { } fonts) return null;
        var font = fonts.Value("ascii") ?? fonts.Value("hAnsi");
        return SymbolFonts.IsKnown(font) ? font : null;
    }
}
