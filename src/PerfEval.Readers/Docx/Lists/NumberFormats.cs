using System.Globalization;

namespace PerfEval.Readers.Docx.Lists;

/// <summary>Writes the number of a paragraph in the style of its list: 一 壹 甲 ① Ⅰ a.</summary>
internal static class NumberFormats
{
    private const string HeavenlyStems = "甲乙丙丁戊己庚辛壬癸";
    private const string EarthlyBranches = "子丑寅卯辰巳午未申酉戌亥";

    private static readonly (int Value, string Letters)[] RomanNumerals =
        [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];

    /// <summary>The number as printed, or null for a bullet, which is no number.</summary>
    public static string? Write(int number, string? format) => format switch
    {
        "bullet" => null,
        "none" => "",
        "chineseCounting" or "chineseCountingThousand" or "japaneseCounting" or "taiwaneseCounting" or "taiwaneseCountingThousand" => CharacterNumbers.Counting(number),
        "ideographDigital" or "japaneseDigitalTenThousand" or "taiwaneseDigital" => CharacterNumbers.EachDigit(number),
        "chineseLegalSimplified" => CharacterNumbers.Legal(number),
        "ideographLegalTraditional" => CharacterNumbers.LegalTraditional(number),
        "ideographTraditional" => Among(number, HeavenlyStems),
        "ideographZodiac" => Among(number, EarthlyBranches),
        "ideographZodiacTraditional" => Pair(number),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" => Enclosed(number, '①', 20),
        "decimalEnclosedParen" => Enclosed(number, '⑴', 20),
        "decimalEnclosedFullstop" => Enclosed(number, '⒈', 20),
        "ideographEnclosedCircle" => Enclosed(number, '㊀', 10),
        "decimalFullWidth" or "decimalFullWidth2" => string.Concat(Decimal(number).Select(c => (char)(c + 0xFEE0))),
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "numberInDash" => $"- {Decimal(number)} -",
        "ordinal" => Decimal(number) + Ordinal(number),
        "upperLetter" => Letters(number, 'A'),
        "lowerLetter" => Letters(number, 'a'),
        "upperRoman" => Roman(number),
        "lowerRoman" => Roman(number).ToLowerInvariant(),
        _ when IsPadded(format) => number.ToString(new string('0', Math.Max(1, format!.AsSpan().IndexOfAnyExceptInRange('0', '9'))), CultureInfo.InvariantCulture),
        _ => Decimal(number),
    };

    /// <summary>A format written out as its first numbers: “001, 002, 003, ...”.</summary>
    public static bool IsPadded(string? format) => format is { Length: > 2 } && format[0] == '0' && format.Contains(',', StringComparison.Ordinal);

    private static string Decimal(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Among(int number, string signs) => number >= 1 && number <= signs.Length ? signs[number - 1].ToString() : Decimal(number);

    // 甲子, 乙丑 … 癸亥
    private static string Pair(int number) =>
        number is >= 1 and <= 60 ? $"{HeavenlyStems[(number - 1) % 10]}{EarthlyBranches[(number - 1) % 12]}" : Decimal(number);

    private static string Enclosed(int number, char first, int count) => number >= 1 && number <= count ? ((char)(first + number - 1)).ToString() : Decimal(number);

    private static string Ordinal(int number) => (number % 100) is >= 11 and <= 13 ? "th" : (number % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" };

    // a … z, then aa, bb …
    private static string Letters(int number, char first) =>
        number is < 1 or > 26 * 20 ? Decimal(number) : new string((char)(first + ((number - 1) % 26)), ((number - 1) / 26) + 1);

    private static string Roman(int number)
    {
        if (number is < 1 or > 3999) return Decimal(number);
        var text = "";
        foreach (var (value, letters) in RomanNumerals)
            for (; number >= value; number -= value) text += letters;
        return text;
    }
}
