using System.Globalization;

namespace PerfEval.Readers.Xlsx.Formats;

/// <summary>Shows a number as a fraction: # ?/?   ?/8</summary>
internal static class FractionSection
{
    public static string Show(FormatSection section, decimal value)
    {
        var tokens = section.Tokens.ToList();
        var slash = tokens.FindIndex(t => t.Kind == FormatTokenKind.Fraction);
        var below = tokens.Skip(slash + 1).TakeWhile(t => t.Kind is FormatTokenKind.Digit || t.Text is [>= '0' and <= '9']).Select(t => t.Text[0]).ToList();
        var numerator = tokens.FindLastIndex(slash, t => t.Kind != FormatTokenKind.Fraction && t.Kind != FormatTokenKind.Digit) + 1;
        var isMixed = tokens.FindIndex(0, numerator, t => t.Kind == FormatTokenKind.Digit) >= 0;
        var whole = isMixed ? decimal.Truncate(value) : 0;
        var isFixed = below.Exists(c => c is >= '1' and <= '9') && int.TryParse(string.Concat(below), NumberStyles.None, CultureInfo.InvariantCulture, out _);
        var most = isFixed ? int.Parse(string.Concat(below), CultureInfo.InvariantCulture) : (int)Math.Pow(10, Math.Min(below.Count, 4)) - 1;
        var (over, under) = Nearest(value - whole, isFixed ? most : 1, most);
        if (isMixed && over == under) (whole, over) = (whole + 1, 0);
        var fraction = over == 0 && isMixed ? "" : $"{over.ToString(CultureInfo.InvariantCulture)}/{under.ToString(CultureInfo.InvariantCulture)}";
        var before = isMixed && (whole != 0 || fraction.Length == 0) ? whole.ToString("0", CultureInfo.InvariantCulture) + " " : "";
        return (before + fraction).Trim();
    }

    private static (decimal Over, int Under) Nearest(decimal value, int least, int most)
    {
        var (best, under) = (decimal.MaxValue, Math.Max(1, least));
        for (var d = Math.Max(1, least); d <= most; d++)
        {
            var distance = Math.Abs(Math.Round(value * d, MidpointRounding.AwayFromZero) / d - value);
            if (distance < best) (best, under) = (distance, d);
        }
        return (Math.Round(value * under, MidpointRounding.AwayFromZero), under);
    }
}
