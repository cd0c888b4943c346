using System.Globalization;

namespace PerfEval.Core.Text;

/// <summary>Digits that recognition took for letters: O o 〇 for 0, I l | for 1, S for 5, B for 8, · for the decimal point.</summary>
internal static class SlippedDigits
{
    /// <summary>The number that a token before a unit stands for, of the same length; null when it may be something else.</summary>
    public static string? Read(string token, string unit)
    {
        var read = Fold(token);
        if (!HasDigits(token, unit)) return null;
        for (var i = 0; i < token.Length; i++)
        {
            if (!Fits(token, i, unit)) return null;
        }
        return unit switch
        {
            "年" => IsWhole(read, out var year) && (year is >= 1900 and < 2100 || token.Length <= 2 && char.IsAsciiDigit(token[0])) ? read : null,
            "月" => IsWhole(read, out var month) && month is >= 1 and <= 12 ? read : null,
            "日" => IsWhole(read, out var day) && day is >= 1 and <= 31 ? read : null,
            _ => decimal.TryParse(read.Replace(",", "", StringComparison.Ordinal).Replace("，", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _) ? read : null,
        };
    }

    public static string Fold(string token) => string.Create(token.Length, token, static (target, source) =>
    {
        for (var i = 0; i < source.Length; i++) target[i] = Digit(source[i]);
    });

    private static char Digit(char c) => c switch
    {
        'O' or 'o' or '〇' => '0',
        'I' or 'l' or '|' => '1',
        'S' => '5',
        'B' => '8',
        '·' => '.',
        _ => c,
    };

    // IO% needs no digit of its own; IO元 may be anything.
    private static bool HasDigits(string token, string unit) =>
        token.Any(char.IsAsciiDigit) || unit == "%" && token.Length is 2 or 3 && token[0] is 'I' or 'l' or '|' && token.Skip(1).All(c => c is 'O' or 'o' or '〇');

    // No number begins with O but 0.5; S and B stand behind a digit of money or a rate (汽车4S分店 has neither); a bar stands beside digits.
    private static bool Fits(string token, int i, string unit) => token[i] switch
    {
        'O' or 'o' or '〇' => i > 0 || token.Length > 1 && token[1] is '.' or '·',
        'S' or 'B' => i > 0 && IsDigitOrPoint(token[i - 1]) && (unit is "%" or "‰" || unit.EndsWith('元')),
        '|' => token.Length > 1 && (i > 0 || token.Length > 2),
        _ => true,
    };

    private static bool IsDigitOrPoint(char c) => char.IsAsciiDigit(c) || c is '.' or '·';

    private static bool IsWhole(string digits, out int value) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out value);
}
