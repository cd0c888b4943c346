namespace PerfEval.Core.Text;

/// <summary>Reads numbers written in characters: 三十六, 二〇一八, 叁佰万.</summary>
public static class ChineseNumeral
{
    private const string Digits = "零一二三四五六七八九";
    private const decimal Largest = 1_000_000_000_000_000_000m;
    private const string FormalDigits = "零壹贰叁肆伍陆柒捌玖";

    /// <summary>The value, or null when the characters are not a number.</summary>
    public static decimal? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length == 0) return null;
        if (text.All(c => Digit(c) is not null)) return PlaceByPlace(text);

        decimal above = 0, section = 0, digit = 0;      // 壹亿 | 贰仟 | 叁 of 壹亿贰仟叁佰万
        foreach (var c in text)
        {
            if (Digit(c) is { } d) digit = d;
            else if (Unit(c) is not { } unit) return null;
            else
            {
                if (unit < 10_000) section += (digit == 0 ? 1 : digit) * unit;
                else
                {
                    // 壹亿贰仟万: 万 counts only what follows the 亿; 一万亿: 亿 counts all before it.
                    var whole = unit == 10_000 ? section + digit : above + section + digit;
                    above = (unit == 10_000 ? above : 0) + whole * unit;
                    section = 0;
                }
                digit = 0;
            }
            if (above > Largest) return null;
        }
        return above + section + digit;
    }

    // 二〇一八: each character is one place.
    private static decimal? PlaceByPlace(string text)
    {
        if (text.Length > 18) return null;
        decimal value = 0;
        foreach (var c in text) value = value * 10 + Digit(c)!.Value;
        return value;
    }

    private static int? Digit(char c) => c switch
    {
        '〇' => 0,
        '两' => 2,
        _ when Digits.IndexOf(c, StringComparison.Ordinal) is >= 0 and var i => i,
        _ when FormalDigits.IndexOf(c, StringComparison.Ordinal) is >= 0 and var i => i,
        _ => null,
    };

    private static decimal? Unit(char c) => c switch
    {
        '十' or '拾' => 10,
        '百' or '佰' => 100,
        '千' or '仟' => 1000,
        '万' or '萬' => 10_000,
        '亿' or '億' => 100_000_000,
        _ => null,
    };
}
