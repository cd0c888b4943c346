using System.Globalization;
using System.Text;

namespace PerfEval.Readers.Xlsx.Formats;

/// <summary>Shows a number by the digits of a section: #,##0.00   0.00%   0.00,   0!.0000"万元"   0.00E+00</summary>
internal static class NumberSection
{
    private const int MostPlaces = 20;

    public static string Show(FormatSection section, decimal value)
    {
        if (section.Has(FormatTokenKind.General) || section.IsText) return Around(section, value);
        if (!section.Has(FormatTokenKind.Digit)) return section.Show("");
        if (section.Has(FormatTokenKind.Fraction)) return FractionSection.Show(section, value);
        if (section.Has(FormatTokenKind.Exponent)) return ExponentSection.Show(section, value);
        return ChineseDigits.Shown(Digits(section.Tokens, value), section.Digits);
    }

    /// <summary>The digits and what stands among them.</summary>
    public static string Digits(IReadOnlyList<FormatToken> tokens, decimal value)
    {
        var point = IndexOf(tokens, FormatTokenKind.Point);
        var whole = tokens.Take(point).ToList();
        var rest = tokens.Skip(point).ToList();
        for (var i = tokens.Count(t => t.Kind == FormatTokenKind.Percent); i > 0; i--) value *= 100;
        for (var i = TrailingCommas(whole, rest); i > 0; i--) value /= 1000;
        var places = Math.Min(MostPlaces, rest.Count(t => t.Kind == FormatTokenKind.Digit));
        value = Math.Round(value, places, MidpointRounding.AwayFromZero);
        var digits = decimal.Truncate(value).ToString("0", CultureInfo.InvariantCulture);
        var decimals = (value - decimal.Truncate(value)).ToString("F" + places, CultureInfo.InvariantCulture);
        return Whole(whole, digits == "0" ? "" : digits) + Decimals(rest, places == 0 ? "" : decimals[2..]);
    }

    private static string Around(FormatSection section, decimal value) => string.Concat(section.Tokens.Select(t => t.Kind switch
    {
        FormatTokenKind.General or FormatTokenKind.Text => section.Digits > 0 ? ChineseDigits.Counted(value, section.Digits) : GeneralNumber.Show(value),
        FormatTokenKind.Literal => t.Text,
        _ => "",
    }));

    private static int IndexOf(IReadOnlyList<FormatToken> tokens, FormatTokenKind kind)
    {
        for (var i = 0; i < tokens.Count; i++)
            if (tokens[i].Kind == kind) return i;
        return tokens.Count;
    }

    // 0.00, and #,##0, print thousands: every comma that no digit follows divides by 1000.
    private static int TrailingCommas(List<FormatToken> whole, List<FormatToken> rest)
    {
        static int Behind(List<FormatToken> tokens) => tokens.Skip(tokens.FindLastIndex(t => t.Kind == FormatTokenKind.Digit) + 1).Count(t => t.Kind == FormatTokenKind.Comma);
        return Behind(whole) + Behind(rest);
    }

    // From the right: digits among literals (0!.0000 shows 123456 as 12.3456); the first place takes all that is left.
    private static string Whole(List<FormatToken> tokens, string digits)
    {
        var first = tokens.FindIndex(t => t.Kind == FormatTokenKind.Digit);
        var last = tokens.FindLastIndex(t => t.Kind == FormatTokenKind.Digit);
        var grouped = first >= 0 && tokens.FindIndex(first, last - first + 1, t => t.Kind == FormatTokenKind.Comma) >= 0;
        var (shown, left, placed) = (new List<string>(), digits.Length, 0);
        void Place(string digit)
        {
            if (grouped && placed > 0 && placed % 3 == 0 && digit != " ") shown.Add(",");
            shown.Add(digit);
            placed++;
        }
        for (var i = tokens.Count - 1; i >= 0; i--)
        {
            if (tokens[i].Kind == FormatTokenKind.Digit)
            {
                if (left > 0) Place(digits[--left].ToString());
                else if (tokens[i].Placeholder != '#') Place(tokens[i].Placeholder == '0' ? "0" : " ");
                while (i == first && left > 0) Place(digits[--left].ToString());
            }
            else if (tokens[i].Kind is FormatTokenKind.Literal or FormatTokenKind.Percent) shown.Add(tokens[i].Text);
        }
        // Without a digit before the point (.00) the whole part stands there all the same.
        if (first < 0) shown.Insert(0, digits);
        shown.Reverse();
        return string.Concat(shown);
    }

    private static string Decimals(List<FormatToken> tokens, string decimals)
    {
        var (shown, at) = (new StringBuilder(), 0);
        var needed = decimals.TrimEnd('0').Length;
        foreach (var token in tokens)
        {
            if (token.Kind == FormatTokenKind.Digit)
            {
                if (at < decimals.Length && (at < needed || token.Placeholder == '0')) shown.Append(decimals[at]);
                else if (token.Placeholder == '?') shown.Append(' ');
                at++;
            }
            else if (token.Kind is FormatTokenKind.Literal or FormatTokenKind.Percent or FormatTokenKind.Point) shown.Append(token.Text);
        }
        return shown.ToString();
    }
}
