using System.Globalization;
using System.Text.RegularExpressions;

namespace PerfEval.Core.Reports;

/// <summary>
/// 指标值 or 实际完成值 taken apart: ≥95% is at least 95 %, 完成改造12公里 is 12 公里, 效果显著 is words alone. Several numbers, or a date, are words too.
/// </summary>
public sealed partial record IndicatorValue(Comparison Comparison, Quantity? Number, string Unit, string Words)
{
    public static IndicatorValue Parse(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var comparison = AtLeast().IsMatch(words) ? Comparison.AtLeast : AtMost().IsMatch(words) ? Comparison.AtMost
            : Exactly().IsMatch(words) ? Comparison.Equal : Comparison.None;
        var numbers = NumberText().Matches(words);
        if (numbers is not [var only] || DateOrCode().IsMatch(words)) return new IndicatorValue(comparison, null, "", words);
        var digits = only.Groups["digits"].Value.Replace(",", "", StringComparison.Ordinal);
        if (!decimal.TryParse(digits, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) || Math.Abs(value) > 1_000_000_000_000m)
            return new IndicatorValue(comparison, null, "", words);
        var step = 1m;
        for (var i = 0; i < value.Scale; i++) step /= 10;
        var approximate = only.Groups["rough"].Success || Roughly().IsMatch(words);
        var exact = value.Scale == 0 && !approximate;
        var quantity = exact ? Quantity.Exact(value) : Quantity.Rounded(value, step) with { Approximate = approximate };
        return new IndicatorValue(comparison, quantity, UnitAfter(words[(only.Index + only.Length)..]), words);
    }

    /// <summary>True when the value is said in words: 显著提升, 全部完成, 达到预期.</summary>
    public bool IsQualitative => Number is null && Words.Length > 0 && !Words.Any(char.IsAsciiDigit);

    // The measure word ends before what else is said: 12公里以上, 3次（含抽查）.
    private static string UnitAfter(string rest) => UnitText().Match(rest) is { Success: true } unit ? unit.Groups["unit"].Value : "";

    [GeneratedRegex("≥|＞|>|⩾|》|不低于|不少于|不小于|(?<!不)(?:大于|高于|超过)|至少|以上|达到")]
    private static partial Regex AtLeast();

    [GeneratedRegex("≤|＜|<|⩽|《|不高于|不超过|不多于|不大于|(?<!不)(?:小于|低于|少于)|至多|以内|以下|控制在|(?:工作日|[日天月年时钟])(?:之)?内")]
    private static partial Regex AtMost();

    [GeneratedRegex("^[=＝]|等于|^＝")]
    private static partial Regex Exactly();

    [GeneratedRegex(@"(?<digits>-?(?<![\d.])\d[\d,]*(?:\.\d+)?)(?<rough>余|多)?")]
    private static partial Regex NumberText();

    // 2020年12月底前 | 12月31日 | 一级公路 has no digits
    [GeneratedRegex(@"\d+年\d|\d月\d|\d+月底|\d{4}年|\d+月前|\d+[-—~～至]\d|\d:\d")]
    private static partial Regex DateOrCode();

    [GeneratedRegex("约|近|左右|大约")]
    private static partial Regex Roughly();

    [GeneratedRegex(@"^[ ]?(?<unit>[%％‰]|百分比|百分点|(?!以上|以下|以内|及以上|左右|以及)[\u4e00-\u9fa5㎡㎞℃]{1,6}?(?=$|以上|以下|以内|及以上|左右|[（(，,。；;/、=＝])|[a-zA-Z]{1,4}[²2³3]?(?![a-zA-Z])|元/[\u4e00-\u9fa5/]{1,6})")]
    private static partial Regex UnitText();
}
