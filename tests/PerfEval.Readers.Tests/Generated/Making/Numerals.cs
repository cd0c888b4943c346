using System.Globalization;

namespace PerfEval.Readers.Tests.Generated.Making;

/// <summary>Numbers as Word prints them before a paragraph; only what the generator counts to.</summary>
internal static class Numerals
{
    private const string Digits = "零一二三四五六七八九";

    public static string Write(int number, string format) => format switch
    {
        "chineseCounting" or "chineseCountingThousand" or "japaneseCounting" => Chinese(number),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" => number <= 20 ? ((char)('①' + number - 1)).ToString() : Plain(number),
        "ideographTraditional" => "甲乙丙丁戊己庚辛壬癸"[number - 1].ToString(),
        "lowerLetter" => ((char)('a' + number - 1)).ToString(),
        "upperRoman" => number switch { 1 => "I", 2 => "II", 3 => "III", 4 => "IV", 5 => "V", 6 => "VI", 7 => "VII", 8 => "VIII", 9 => "IX", _ => "X" },
        "bullet" => "",
        _ => Plain(number),
    };

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    // 1 一, 10 十, 12 十二, 21 二十一
    private static string Chinese(int number)
    {
        var (tens, ones) = Math.DivRem(number, 10);
        return (tens > 1 ? Digits[tens].ToString() : "") + (tens > 0 ? "十" : "") + (ones > 0 ? Digits[ones].ToString() : "");
    }
}
