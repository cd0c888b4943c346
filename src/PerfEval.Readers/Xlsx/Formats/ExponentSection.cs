using System.Globalization;

namespace PerfEval.Readers.Xlsx.Formats;

/// <summary>Shows a number with an exponent: 0.00E+00</summary>
internal static class ExponentSection
{
    public static string Show(FormatSection section, decimal value)
    {
        var at = section.Tokens.ToList().FindIndex(t => t.Kind == FormatTokenKind.Exponent);
        var mantissa = section.Tokens.Take(at).ToList();
        var digits = section.Tokens.Skip(at + 1).Count(t => t.Kind == FormatTokenKind.Digit);
        var step = Math.Max(1, mantissa.TakeWhile(t => t.Kind != FormatTokenKind.Point).Count(t => t.Kind == FormatTokenKind.Digit));
        var places = mantissa.SkipWhile(t => t.Kind != FormatTokenKind.Point).Count(t => t.Kind == FormatTokenKind.Digit);
        var exponent = 0;
        if (value != 0)
        {
            exponent = (int)Math.Floor(Math.Floor(Math.Log10((double)value)) / step) * step;
            if (Math.Round(Scaled(value, exponent), Math.Min(places, 20), MidpointRounding.AwayFromZero) >= Scaled(1, -step)) exponent += step;
        }
        var sign = exponent < 0 ? "-" : section.Tokens[at].Text == "+" ? "+" : "";
        var after = string.Concat(section.Tokens.Skip(at + 1).Where(t => t.Kind == FormatTokenKind.Literal).Select(t => t.Text));
        return NumberSection.Digits(mantissa, Scaled(value, exponent)) + "E" + sign + Math.Abs(exponent).ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0') + after;
    }

    private static decimal Scaled(decimal value, int exponent)
    {
        for (; exponent > 0; exponent--) value /= 10;
        for (; exponent < 0; exponent++) value *= 10;
        return value;
    }
}
