using System.Globalization;

namespace PerfEval.Readers.Docx.Lists;

/// <summary>Writes numbers in Chinese characters (汉字数字).</summary>
internal static class CharacterNumbers
{
    private const string Digits = "〇一二三四五六七八九";
    private const string LegalDigits = "零壹贰叁肆伍陆柒捌玖";
    private const string TraditionalLegalDigits = "零壹貳參肆伍陸柒捌玖";

    /// <summary>1 一, 10 十, 12 十二, 20 二十, 105 一百零五</summary>
    public static string Counting(int number)
    {
        var text = Write(number, Digits, "十百千", "万");
        return number is >= 10 and < 20 ? text[1..] : text;
    }

    /// <summary>10 壹拾, 12 壹拾贰</summary>
    public static string Legal(int number) => Write(number, LegalDigits, "拾佰仟", "万");

    /// <summary>12 壹拾貳</summary>
    public static string LegalTraditional(int number) => Write(number, TraditionalLegalDigits, "拾佰仟", "萬");

    /// <summary>12 一二, 20 二〇</summary>
    public static string EachDigit(int number) => string.Concat(Plain(number).Select(c => c is >= '0' and <= '9' ? Digits[c - '0'] : c));

    private static string Write(int number, string digits, string places, string tenThousand)
    {
        if (number is <= 0 or >= 100_000_000) return Plain(number);
        if (number < 10_000) return Below(number, digits, places);
        var (high, low) = (number / 10_000, number % 10_000);
        return Below(high, digits, places) + tenThousand + (low is > 0 and < 1000 ? "零" : "") + (low > 0 ? Below(low, digits, places) : "");
    }

    private static string Below(int number, string digits, string places)
    {
        var (text, plain) = ("", Plain(number));
        for (var i = 0; i < plain.Length; i++)
        {
            var (digit, place) = (plain[i] - '0', plain.Length - 1 - i);
            if (digit == 0) text += text.EndsWith('零') || plain.AsSpan(i).IndexOfAnyExcept('0') < 0 ? "" : "零";
            else text += digits[digit] + (place > 0 ? places[place - 1].ToString() : "");
        }
        return text;
    }

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);
}
