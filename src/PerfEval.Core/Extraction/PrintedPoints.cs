using System.Globalization;
using PerfEval.Core.Text;

namespace PerfEval.Core.Extraction;

/// <summary>Reads points (分) as they are printed: 96.5, 九十六, 九十二点五, 玖拾陆.</summary>
internal static class PrintedPoints
{
    private const string Digits = "〇一二三四五六七八九";

    public static decimal? InDigits(string digits) =>
        decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value <= 200 ? value : null;

    private const string Capitals = "壹一贰二叁三肆四伍五陆六柒七捌八玖九拾十佰百";

    public static decimal? InWords(string words)
    {
        words = string.Concat(words.Select(c => Capitals.IndexOf(c, StringComparison.Ordinal) is >= 0 and var at && at % 2 == 0 ? Capitals[at + 1] : c));
        var point = words.IndexOf('点', StringComparison.Ordinal);
        if (point < 0) return words.Length > 0 && ChineseNumeral.Parse(words) is { } value and <= 100 ? value : null;
        var places = string.Concat(words[(point + 1)..].Select(c => Math.Max(0, Digits.IndexOf(c, StringComparison.Ordinal)).ToString(CultureInfo.InvariantCulture)));
        return ChineseNumeral.Parse(words[..point]) + decimal.Parse("0." + places, CultureInfo.InvariantCulture);
    }
}
