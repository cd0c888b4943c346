using System.Collections.Frozen;

namespace PerfEval.Readers.Docx.Words;

/// <summary>What the signs of symbol fonts (符号字体) look like.</summary>
internal static class SymbolFonts
{
    private static readonly FrozenDictionary<string, Func<int, string?>> Fonts = new Dictionary<string, Func<int, string?>>
    {
        ["Wingdings"] = Wingdings,
        ["Wingdings 2"] = Wingdings2,
        ["Webdings"] = Webdings,
        ["Symbol"] = Symbol,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    // From 0x41 on; a blank stands for a sign without a letter of its own.
    private const string Greek = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_ αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼";
    private const string FromA0 = "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…  ↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑";

    public static bool IsKnown(string? font) => font is not null && Fonts.ContainsKey(font);

    /// <summary>The sign at a place of a font, or null when it is an ornament.</summary>
    public static string? Sign(string font, int code) => Fonts.TryGetValue(font, out var signs) ? signs(code & 0xFF) : null;

    /// <summary>Letters as this font draws them; symbol fonts are mapped into the private area from F000 on.</summary>
    public static string Shown(string font, string text) => string.Concat(text.Select(c => c switch
    {
        >= '\uF000' and <= '\uF0FF' => Sign(font, c) ?? "",
        > ' ' and <= '\u00FF' => Sign(font, c) ?? c.ToString(),
        _ => c.ToString(),
    }));

    private static string? Wingdings(int place) => place switch
    {
        0xFE => "☑",
        0xFD or 0x78 => "☒",
        0xFC => "√",
        0xFB => "×",
        0xA8 or 0x6F or 0x70 or 0x71 or 0x72 => "□",
        0xA1 or 0xA2 or 0x6D => "○",
        0xA4 => "◎",
        0x6C => "●",
        0x9F => "•",
        0x9E => "·",
        0x6E or 0xA7 => "■",
        0x74 or 0x75 or 0x77 => "◆",
        0xAB or 0xB6 => "★",
        0xDF or 0xE7 => "←",
        0xE0 or 0xE8 => "→",
        0xE1 or 0xE9 => "↑",
        0xE2 or 0xEA => "↓",
        >= 0x81 and <= 0x8A => Ringed(place - 0x81),
        >= 0x8C and <= 0x95 => Ringed(place - 0x8C),
        0x20 => " ",
        _ => null,
    };

    private static string? Wingdings2(int place) => place switch
    {
        0x52 => "☑",
        0x51 or 0x53 or 0x54 => "☒",
        0x50 => "√",
        0x4F => "×",
        0xA3 or 0x2A or 0x30 or 0x35 => "□",
        0xA1 or 0xA2 => "■",
        0x97 or 0x98 => "●",
        >= 0x6A and <= 0x73 => Ringed(place - 0x6A),
        >= 0x75 and <= 0x7E => Ringed(place - 0x75),
        0x20 => " ",
        _ => null,
    };

    private static string? Webdings(int place) => place switch
    {
        0x61 => "√",
        0x63 => "□",
        0x67 => "■",
        0x6E => "●",
        0x72 => "×",
        0x20 => " ",
        _ => null,
    };

    private static string? Symbol(int place) => place switch
    {
        0x22 => "∀",
        0x24 => "∃",
        0x27 => "∋",
        0x2A => "∗",
        0x2D => "-",
        0x40 => "≅",
        >= 0x20 and < 0x40 => ((char)place).ToString(),
        >= 0x41 and <= 0x7E => Letter(Greek, place - 0x41),
        >= 0xA0 and <= 0xE5 => Letter(FromA0, place - 0xA0),
        0xF2 => "∫",
        _ => null,
    };

    private static string? Letter(string signs, int place) => place < signs.Length && signs[place] != ' ' ? signs[place].ToString() : null;

    private static string Ringed(int number) => ((char)('①' + number)).ToString();
}
