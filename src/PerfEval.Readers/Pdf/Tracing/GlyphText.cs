using System.Text;

namespace PerfEval.Readers.Pdf.Tracing;

/// <summary>What a character of a PDF file reads as in a report: twins made one, ligatures taken apart. The strings are made once.</summary>
internal static class GlyphText
{
    public const string Unmapped = "\uFFFD";

    private static readonly string?[] Cache = new string?[char.MaxValue + 1];

    /// <summary>The text of a character; empty when it is drawn as nothing.</summary>
    public static string Of(Rune character)
    {
        if (!character.IsBmp) return character.Value is >= 0xE0100 and <= 0xE01EF ? "" : character.ToString();
        // Two threads may both make a string; either will do.
        return Cache[character.Value] ??= Text((char)character.Value);
    }

    private static string Text(char c) => c switch
    {
        '\t' or '\n' or '\r' => " ",
        < ' ' or (>= '\u007F' and < '\u00A0') => Unmapped,
        // The hyphen of many fonts answers to the soft hyphen as well; what is drawn is a hyphen.
        '\u00AD' => "-",
        // GBK-EUC-H gives the ellipsis (……) as the mathematical one.
        '\u22EF' => "…",
        (>= '\u200B' and <= '\u200F') or '\u2060' or '\uFEFF' or (>= '\uFE00' and <= '\uFE0F') => "",
        '\uFB00' => "ff",
        '\uFB01' => "fi",
        '\uFB02' => "fl",
        '\uFB03' => "ffi",
        '\uFB04' => "ffl",
        '\uFFFE' or '\uFFFF' => Unmapped,
        _ => CharacterTwins.Of(c).ToString(),
    };
}
