using System.Globalization;

namespace PerfEval.Generation.Faults;

/// <summary>How a hand slips when it copies a number (笔误): one digit wrong, two swapped.</summary>
internal static class Slip
{
    /// <summary>Another number of the same length and decimals, off by more than what rounding explains.</summary>
    public static decimal Of(decimal value, Dice dice)
    {
        for (var attempt = 0; attempt < 20; attempt++)
        {
            var other = dice.Chance(35) ? Swapped(value, dice) : OneDigit(value, dice);
            if (other is { } slipped && slipped > 0 && Math.Abs(slipped - value) > Math.Abs(value) * 0.004m) return slipped;
        }
        return value + Math.Max(1, Math.Round(value * 0.1m));
    }

    private static decimal? OneDigit(decimal value, Dice dice)
    {
        var digits = Digits(value, out var scale);
        var at = dice.Between(0, Math.Min(2, digits.Length - 1));
        var now = digits[at] - '0';
        var then = (now + dice.Of<int>(1, 2, 3, 7, 9)) % 10;
        if (then == now || (at == 0 && then == 0)) return null;
        digits[at] = (char)('0' + then);
        return Number(digits, scale);
    }

    private static decimal? Swapped(decimal value, Dice dice)
    {
        var digits = Digits(value, out var scale);
        if (digits.Length < 3) return null;
        var at = dice.Between(0, Math.Min(2, digits.Length - 2));
        if (digits[at] == digits[at + 1] || (at == 0 && digits[1] == '0')) return null;
        (digits[at], digits[at + 1]) = (digits[at + 1], digits[at]);
        return Number(digits, scale);
    }

    private static char[] Digits(decimal value, out int scale)
    {
        var whole = value;
        for (scale = 0; scale < 6 && decimal.Truncate(whole) != whole; scale++) whole *= 10;
        return decimal.Truncate(whole).ToString("0", CultureInfo.InvariantCulture).ToCharArray();
    }

    private static decimal Number(char[] digits, int scale)
    {
        var number = decimal.Parse(new string(digits), CultureInfo.InvariantCulture);
        for (var i = 0; i < scale; i++) number /= 10;
        return number;
    }
}
