using System.Globalization;

namespace PerfEval.Readers.Xlsx.Formats;

/// <summary>Shows a number without a format (General): at most eleven characters, then with an exponent.</summary>
internal static class GeneralNumber
{
    private const int Width = 11;

    public static string Show(decimal value)
    {
        var sign = value < 0 ? "-" : "";
        value = Math.Abs(value);
        if (value >= 100_000_000_000m || value is > 0 and < 0.0001m) return Show((double)value, sign);
        var whole = decimal.Truncate(value).ToString("0", CultureInfo.InvariantCulture);
        var places = Math.Max(0, Width - 1 - whole.Length);
        return sign + Math.Round(value, places, MidpointRounding.AwayFromZero).ToString("0.##########", CultureInfo.InvariantCulture);
    }

    public static string Show(double value) => Show(Math.Abs(value), value < 0 ? "-" : "");

    // 1.23457E+11, 1.23E-05
    private static string Show(double value, string sign) => sign + value.ToString("0.#####E+00", CultureInfo.InvariantCulture);
}
