namespace PerfEval.Generation.Faults;

/// <summary>Slips of the hand (笔误) on numbers: a digit changed, two digits swapped.</summary>
internal static class Slips
{
    /// <summary>Another number of the same length: one digit changed or two neighbours swapped, in units of <paramref name="grain"/>.</summary>
    public static decimal Digit(decimal value, decimal grain, Dice dice)
    {
        var digits = ((long)(value / grain)).ToString(System.Globalization.CultureInfo.InvariantCulture).ToCharArray();
        var at = dice.Between(0, Math.Max(0, digits.Length - 2));
        if (at + 1 < digits.Length && digits[at] != digits[at + 1] && digits[at + 1] != '0' && dice.Chance(50)) (digits[at], digits[at + 1]) = (digits[at + 1], digits[at]);
        else digits[at] = (char)('1' + ((digits[at] - '1' + dice.Between(1, 8)) % 9 + 9) % 9);
        return long.Parse(digits, System.Globalization.CultureInfo.InvariantCulture) * grain;
    }

    /// <summary>The largest power of ten (at most 10,000 yuan) that the value is a multiple of: the place of its last printed digit.</summary>
    public static decimal GrainOf(decimal yuan) => ((decimal[])[10_000m, 1_000m, 100m, 10m, 1m, 0.1m]).FirstOrDefault(g => yuan % g == 0, 0.01m);
}
