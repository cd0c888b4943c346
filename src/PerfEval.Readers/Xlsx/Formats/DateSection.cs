using System.Globalization;
using System.Text;

namespace PerfEval.Readers.Xlsx.Formats;

/// <summary>Shows a number as a date or a time: yyyy"年"m"月"d"日"   yyyy/m/d h:mm   [h]:mm:ss</summary>
internal static class DateSection
{
    private const string Weekdays = "日一二三四五六";

    /// <summary>Null for a number that is no date.</summary>
    public static string? Show(FormatSection section, decimal value, bool since1904)
    {
        var tokens = section.Tokens;
        var places = DecimalsOfSeconds(tokens);
        if (SerialDate.Of(value, since1904, places) is not { } date) return null;
        var halves = tokens.Any(t => t.Kind == FormatTokenKind.Date && t.Text.Contains('/', StringComparison.Ordinal));
        var shown = new StringBuilder();
        for (var i = 0; i < tokens.Count; i++)
        {
            var (kind, text) = (tokens[i].Kind, tokens[i].Text);
            if (kind == FormatTokenKind.Date) shown.Append(Part(text, date, halves, text[0] == 'm' && IsMinute(tokens, i), section.Digits));
            else if (kind == FormatTokenKind.Elapsed) shown.Append(Elapsed(text, value, places));
            else if (kind == FormatTokenKind.Point && places > 0 && i + 1 < tokens.Count && tokens[i + 1].Kind == FormatTokenKind.Digit)
                shown.Append(date.Seconds.ToString("F" + places, CultureInfo.InvariantCulture).AsSpan(^(places + 1)));
            else if (kind != FormatTokenKind.Digit) shown.Append(text);
        }
        return shown.ToString();
    }

    private static string Part(string letters, SerialDate date, bool halves, bool isMinute, int digits)
    {
        var hour = (int)(date.Seconds / 3600);
        var two = letters.Length == 2;
        return (letters[0], letters.Length) switch
        {
            ('y', <= 2) => Number(date.Year % 100, true, 0),
            ('y', _) or ('e', _) => ChineseDigits.Shown(date.Year.ToString(CultureInfo.InvariantCulture), digits),
            ('m', <= 2) when isMinute => Number((int)(date.Seconds / 60) % 60, two, digits),
            ('m', <= 2) => Number(date.Month, two, digits),
            ('m', 3) => CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedMonthName(date.Month),
            ('m', 4) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(date.Month),
            ('m', _) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(date.Month)[..1],
            ('d', <= 2) => Number(date.Day, two, digits),
            ('d', 3) => CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedDayName(date.Weekday),
            ('d', _) => CultureInfo.InvariantCulture.DateTimeFormat.GetDayName(date.Weekday),
            ('a', _) when letters.Contains('/', StringComparison.Ordinal) => hour < 12 ? letters.Split('/')[0] : letters.Split('/')[1],
            ('A' or '上', _) => hour < 12 ? letters.Split('/')[0] : letters.Split('/')[1],
            ('a', 3) => Weekdays[(int)date.Weekday].ToString(),
            ('a', _) => "星期" + Weekdays[(int)date.Weekday],
            ('h', _) => Number(halves ? (hour + 11) % 12 + 1 : hour, two, digits),
            _ => Number((int)date.Seconds % 60, two, digits),
        };
    }

    private static string Number(int value, bool twoDigits, int digits) =>
        digits > 0 ? ChineseDigits.Counted(value, digits) : value.ToString(twoDigits ? "00" : "0", CultureInfo.InvariantCulture);

    private static string Elapsed(string letters, decimal days, int places)
    {
        var seconds = Math.Round(days * 86_400, places, MidpointRounding.AwayFromZero);
        var shown = decimal.Truncate(letters[0] switch { 'h' => seconds / 3600, 'm' => seconds / 60, _ => seconds });
        return shown.ToString(new string('0', letters.Length), CultureInfo.InvariantCulture);
    }

    // m is a minute behind hours or before seconds.
    private static bool IsMinute(IReadOnlyList<FormatToken> tokens, int at)
    {
        static bool IsTime(FormatToken token) => token.Kind is FormatTokenKind.Date or FormatTokenKind.Elapsed;
        for (var i = at - 1; i >= 0; i--)
            if (IsTime(tokens[i]))
            {
                if (tokens[i].Text[0] == 'h') return true;
                break;
            }
        for (var i = at + 1; i < tokens.Count; i++)
            if (IsTime(tokens[i])) return tokens[i].Text[0] == 's';
        return false;
    }

    private static int DecimalsOfSeconds(IReadOnlyList<FormatToken> tokens)
    {
        for (var i = 1; i < tokens.Count; i++)
            if (tokens[i].Kind == FormatTokenKind.Point && tokens[i - 1].Text is "s" or "ss")
                return Math.Min(3, tokens.Skip(i + 1).TakeWhile(t => t is { Kind: FormatTokenKind.Digit, Text: "0" }).Count());
        return 0;
    }
}
