using System.Globalization;
using DocumentFormat.OpenXml;

namespace PerfEval.Readers.Docx;

/// <summary>Characters of symbol fonts as forms use them: ticked and empty boxes.</summary>
internal static class DocxSymbols
{
    public static string Of(OpenXmlElement symbol)
    {
        if (!int.TryParse(symbol.Value("char"), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)) return "";
        // Symbol fonts are mapped into the private area from F000 on.
        var place = code & 0xFF;
        return symbol.Value("font") switch
        {
            "Wingdings" => Wingdings(place),
            "Wingdings 2" => Wingdings2(place),
            _ => code is >= 0x20 and < 0xD800 ? ((char)code).ToString() : "□",
        };
    }

    private static string Wingdings(int place) => place switch
    {
        0xFE or 0xFD => "☑",
        0xFC => "√",
        0xFB => "×",
        0xA8 or 0x6F or 0x71 or 0x72 => "□",
        0x6C => "●",
        0x6E => "■",
        >= 0x81 and <= 0x8A => ((char)('①' + place - 0x81)).ToString(),
        _ => "",
    };

    private static string Wingdings2(int place) => place switch
    {
        0x52 or 0x53 or 0x54 => "☑",
        0x50 => "√",
        0x4F => "×",
        0xA3 or 0x30 or 0x35 => "□",
        _ => "",
    };
}
