using PerfEval.Readers.Docx.Words;

namespace PerfEval.Readers.Pdf.Tracing;

/// <summary>Reads signs of symbol fonts (☑ □ ●), which files give as letters or as places of the private area.</summary>
internal static class SymbolText
{
    private const string Usual = "Wingdings";

    /// <summary>The symbol font that a font name such as <c>ABCDEE+Wingdings2-Regular</c> means; null when it is a font of letters.</summary>
    public static string? FontOf(ReadOnlySpan<byte> name)
    {
        var at = name.IndexOf("dings"u8);
        if (at >= 0) return name.IndexOf("Web"u8) >= 0 ? "Webdings" : name[at..].IndexOf((byte)'2') >= 0 ? "Wingdings 2" : Usual;
        if (name.IndexOf("OpenSymbol"u8) >= 0) return Usual;
        return name.IndexOf("Symbol"u8) >= 0 ? "Symbol" : null;
    }

    public static string Shown(string font, string text) => text[0] switch
    {
        >= '\uF000' and <= '\uF0FF' => SymbolFonts.Sign(font, text[0]) ?? "",
        // The place of □, where it was taken for a letter of the standard encoding.
        '¤' when font == Usual => "□",
        // The letters of the font Symbol are given as what they are.
        > ' ' and <= '\u00FF' when font != "Symbol" => SymbolFonts.Sign(font, text[0]) ?? "",
        _ => text,
    };

    /// <summary>What a place of the private area means in a font that is not known: most often it is one of Wingdings.</summary>
    public static string Guess(string text) => text[0] is >= '\uF000' and <= '\uF0FF' ? SymbolFonts.Sign(Usual, text[0]) ?? "" : text;
}
