using System.Globalization;

namespace PerfEval.Readers.Docx;

/// <summary>Writes the number of a paragraph in the style of its list: 一 壹 甲 ① Ⅰ a.</summary>
internal static class NumberFormats
{
    private const string Digits = "〇一二三四五六七八九";
    private const string LegalDigits = "零壹贰叁肆伍陆柒捌玖";
    private const string HeavenlyStems = "甲乙丙丁戊己庚辛壬癸";
    private const string EarthlyBranches = "子丑寅卯辰巳午未申酉戌亥";

    private static readonly (int Value, string Letters)[] RomanNumerals =
        [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];

    /// <summary>The number as printed, or null for a bullet, which is no number.</summary>
    public static string? Write(int number, string? format) => format switch
    {
        "bullet" => null,
        "none" => "",
        "chineseCounting" or "chineseCountingThousand" or "japaneseCounting" or "taiwaneseCounting" or "taiwaneseCountingThousand" => Counting(number, Digits, "十百千", shortTen: true),
        "ideographDigital" or "japaneseDigitalTenThousand" or "taiwaneseDigital" => EachDigit(number, Digits),
        "chineseLegalSimplified" or "ideographLegalTraditional" => Counting(number, LegalDigits, "拾佰仟", shortTen: false),
        "ideographTraditional" => Among(number, HeavenlyStems),
        "ideographZodiac" => Among(number, EarthlyBranches),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" => Enclosed(number, '①', 20),
        "decimalEnclosedParen" => Enclosed(number, '⑴', 20),
        "decimalEnclosedFullstop" => Enclosed(number, '⒈', 20),
        "ideographEnclosedCircle" => Enclosed(number, '㊀', 10),
        "decimalFullWidth" or "decimalFullWidth2" => string.Concat(Decimal(number).Select(c => (char)(c + 0xFEE0))),
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "upperLetter" => Letters(number, 'A'),
        "lowerLetter" => Letters(number, 'a'),
        "upperRoman" => Roman(number),
        "lowerRoman" => Roman(number).ToLowerInvariant(),
        _ => Decimal(number),
    };

    private static string Decimal(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string EachDigit(int number, string digits) => string.Concat(Decimal(number).Select(c => digits[c - '0']));

    private static string Among(int number, string signs) => number >= 1 && number <= signs.Length ? signs[number - 1].ToString() : Decimal(number);

    private static string Enclosed(int number, char first, int count) => number >= 1 && number <= count ? ((char)(first + number - 1)).ToString() : Decimal(number);

    // 1 一, 10 十, 12 十二, 20 二十, 105 一百零五
    private static string Counting(int number, string digits, string places, bool shortTen)
    {
        if (number is <= 0 or >= 10_000) return Decimal(number);
        var (text, plain) = ("", Decimal(number));
        for (var i = 0; i < plain.Length; i++)
        {
            var (digit, place) = (plain[i] - '0', plain.Length - 1 - i);
            if (digit == 0) text += text.EndsWith('零') || plain[i..].All(c => c == '0') ? "" : "零";
            else text += digits[digit] + (place > 0 ? places[place - 1].ToString() : "");
        }
        return shortTen && number is >= 10 and < 20 ? text[1..] : text;
    }

    // a … z, then aa, bb …
    private static string Letters(int number, char first) =>
        number is < 1 or > 26 * 20 ? Decimal(number) : new string((char)(first + (number - 1) % 26), (number - 1) / 26 + 1);

    private static string Roman(int number)
    {
        if (number is < 1 or > 3999) return Decimal(number);
        var text = "";
        foreach (var (value, letters) in RomanNumerals)
            for (; number >= value; number -= value) text += letters;
        return text;
    }
}
