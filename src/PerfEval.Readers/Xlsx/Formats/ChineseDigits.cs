using System.Globalization;
using System.Text;

namespace PerfEval.Readers.Xlsx.Formats;

/// <summary>中文数字: the digits of [DBNum1] 一二三 and [DBNum2] 壹贰叁.</summary>
internal static class ChineseDigits
{
    private static readonly string[] Digits = ["〇一二三四五六七八九", "零壹贰叁肆伍陆柒捌玖"];
    private static readonly string[] Units = ["十百千", "拾佰仟"];
    private static readonly string[] Groups = ["", "万", "亿", "兆"];

    /// <summary>Digit for digit: 2020 is 二〇二〇.</summary>
    public static string Shown(string number, int style) => style is 1 or 2
        ? string.Concat(number.Select(c => char.IsAsciiDigit(c) ? Digits[style - 1][c - '0'] : c))
        : number;

    /// <summary>Counted: 12 is 十二, 10500.8 is 一万〇五百.八.</summary>
    public static string Counted(decimal value, int style)
    {
        if (style is not (1 or 2) || value >= 10_000_000_000_000_000m) return GeneralNumber.Show(value);
        var general = GeneralNumber.Show(value);
        var point = general.IndexOf('.', StringComparison.Ordinal);
        return Whole((long)decimal.Truncate(value), style - 1) + (point < 0 ? "" : "." + Shown(general[(point + 1)..], style));
    }

    private static string Whole(long value, int style)
    {
        var zero = Digits[1][0];
        if (value == 0) return (style == 0 ? Digits[0][0] : zero).ToString();
        var shown = new StringBuilder();
        var (digits, skipped) = (value.ToString(CultureInfo.InvariantCulture), false);
        for (var i = 0; i < digits.Length; i++)
        {
            var place = digits.Length - 1 - i;
            if (digits[i] == '0') skipped = true;
            else
            {
                if (skipped && shown.Length > 0) shown.Append(style == 0 ? Digits[0][0] : zero);
                skipped = false;
                // 十二, not 一十二.
                if (!(style == 0 && digits[i] == '1' && place % 4 == 1 && i == 0)) shown.Append(Digits[style][digits[i] - '0']);
                if (place % 4 > 0) shown.Append(Units[style][place % 4 - 1]);
            }
            if (place % 4 == 0 && place > 0 && value / (long)Math.Pow(10, place) % 10_000 > 0) shown.Append(Groups[place / 4]);
        }
        return shown.ToString();
    }
}
