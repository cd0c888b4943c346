using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Core.Reports;
using PerfEval.Core.Text;

namespace PerfEval.Core.Extraction;

/// <summary>Units of money and what a printed number of them stands for.</summary>
internal static partial class MoneyText
{
    public static decimal Factor(MoneyUnit unit) => unit switch
    {
        MoneyUnit.ThousandYuan => 1_000m,
        MoneyUnit.TenThousandYuan => 10_000m,
        MoneyUnit.MillionYuan => 1_000_000m,
        MoneyUnit.HundredMillionYuan => 100_000_000m,
        _ => 1m,
    };

    public static string Name(MoneyUnit unit) => unit switch
    {
        MoneyUnit.ThousandYuan => "千元",
        MoneyUnit.TenThousandYuan => "万元",
        MoneyUnit.MillionYuan => "百万元",
        MoneyUnit.HundredMillionYuan => "亿元",
        _ => "元",
    };

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

    /// <summary>A number of a unit as printed; null when the digits are no number (7,00.0,77).</summary>
    public static Quantity? Read(string digits, MoneyUnit unit, bool approximate)
    {
        var plain = digits.Replace(",", "", StringComparison.Ordinal).Replace("，", "", StringComparison.Ordinal);
        if (!decimal.TryParse(plain, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)) return null;
        var dot = plain.IndexOf('.', StringComparison.Ordinal);
        var step = Factor(unit);
        if (number > 1_000_000_000_000m) return null;
        for (var i = dot + 1; dot >= 0 && i < plain.Length; i++) step /= 10;
        var value = number * Factor(unit);
        var exact = dot < 0 && unit != MoneyUnit.HundredMillionYuan;
        return exact
            ? new Quantity(value, value, value, step, approximate)
            : Quantity.Rounded(value, step) with { Approximate = approximate };
    }

    /// <summary>叁佰万元整, 一千元, 三十六万五千元: in characters.</summary>
    public static Quantity? ReadCharacters(string characters, string unit, bool approximate)
    {
        if (ChineseNumeral.Parse(characters) is not { } number) return null;
        var value = number * (unit.StartsWith('万') ? 10_000m : unit.StartsWith('亿') ? 100_000_000m : 1m);
        return new Quantity(value, value, value, 1, approximate);
    }

    // 计划安排资金（万元） | 单位：元 | 金额(亿元) | 预算数/万元
    [GeneratedRegex(@"(?:[（(/]|单位[：:]?[ ]?(?:人民币)?)[ ]?(?:单位[：:]?)?(?<unit>亿元|百万元|万元|千元|元)[ ]?(?:[）)]|人民币|$|\s|，|;)")]
    private static partial Regex HeadUnit();
}
