using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Core.Reports;
using PerfEval.Core.Text;

namespace PerfEval.Core.Extraction;

/// <summary>Units of money and what a printed number of them stands for.</summary>
internal static partial class MoneyText
{
    private const decimal Largest = 1_000_000_000_000m;

    public static MoneyUnit? UnitOf(string words) => words switch
    {
        "元" => MoneyUnit.Yuan,
        "千元" => MoneyUnit.ThousandYuan,
        "万元" or "万" or "万余元" or "万多元" or "余万元" or "多万元" => MoneyUnit.TenThousandYuan,
        "百万元" => MoneyUnit.MillionYuan,
        "亿元" or "亿" or "亿余元" or "亿多元" => MoneyUnit.HundredMillionYuan,
        _ => null,
    };

    /// <summary>The unit that a head, label or caption names: （万元）, 单位：元, 金额（亿元）; null without.</summary>
    public static MoneyUnit? UnitIn(string words)
    {
        var match = HeadUnit().Match(words);
        return match.Success ? UnitOf(match.Groups["unit"].Value) : null;
    }

    /// <summary>The unit named last, as a caption directly above a table does.</summary>
    public static MoneyUnit? LastUnitIn(string words) =>
        HeadUnit().Matches(words).LastOrDefault() is { } match ? UnitOf(match.Groups["unit"].Value) : null;

    /// <summary>A number of a unit as printed; null when the digits are no number (7,00.0,77).</summary>
    public static Quantity? Read(string digits, MoneyUnit unit, bool approximate)
    {
        if (!Grouped().IsMatch(digits)) return null;
        var plain = digits.Replace(",", "", StringComparison.Ordinal).Replace("，", "", StringComparison.Ordinal);
        if (!decimal.TryParse(plain, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)) return null;
        var dot = plain.IndexOf('.', StringComparison.Ordinal);
        var step = unit.InYuan();
        if (Math.Abs(number) > Largest) return null;
        for (var i = dot + 1; dot >= 0 && i < plain.Length; i++) step /= 10;
        var value = number * unit.InYuan();
        var exact = dot < 0 && unit != MoneyUnit.HundredMillionYuan;
        return exact
            ? new Quantity(value, value, value, step, approximate)
            : Quantity.Rounded(value, step) with { Approximate = approximate };
    }

    /// <summary>叁佰万元整, 一千元, 三十六万五千元: in characters.</summary>
    /// <param name="jiao">The digit before 角; empty without.</param>
    /// <param name="fen">The digit before 分; empty without.</param>
    public static Quantity? ReadCharacters(string characters, string unit, string jiao, string fen, bool approximate)
    {
        if (ChineseNumeral.Parse(characters) is not { } number || number > Largest) return null;
        var value = number * (unit.StartsWith('万') ? 10_000m : unit.StartsWith('亿') ? 100_000_000m : 1m);
        value += (ChineseNumeral.Parse(jiao) ?? 0) / 10 + (ChineseNumeral.Parse(fen) ?? 0) / 100;
        return new Quantity(value, value, value, fen.Length > 0 ? 0.01m : jiao.Length > 0 ? 0.1m : 1, approximate);
    }

    // 437.7 | 23,264.53 | -5; not 7,00.0,77
    [GeneratedRegex(@"^-?(?:\d+|\d{1,3}(?:[,，]\d{3})+)(?:\.\d+)?$")]
    private static partial Regex Grouped();

    // 计划安排资金（万元） | 单位：元 | 金额(亿元) | 预算数/万元
    [GeneratedRegex(@"(?:[（(/]|单位[：:]?[ ]?(?:人民币)?)[ ]?(?:单位[：:]?)?(?<unit>亿元|百万元|万元|千元|元)[ ]?(?:[）)]|人民币|$|\s|，|;)")]
    private static partial Regex HeadUnit();
}
