using System.Globalization;
using PerfEval.Generation.Drafts;
using PerfEval.Generation.Facts;

namespace PerfEval.Generation.Printing;

/// <summary>Target and actual values of an indicator, with the marks that they carry.</summary>
internal static class IndicatorPrint
{
    public static IEnumerable<Piece> Target(IndicatorFact indicator, string fact) =>
        indicator.Target is { } value ? [new Piece(indicator.Sign == "=" ? "" : indicator.Sign), .. Number(indicator, value, fact)]
        : indicator.ByDate ? [Month(indicator.TargetText, fact, end: true), new Piece("前")]
        : [new Piece(indicator.TargetText, null, fact)];

    public static IEnumerable<Piece> Actual(IndicatorFact indicator, string fact) =>
        indicator.Actual is { } value ? Number(indicator, value, fact)
        : indicator.ByDate ? [Month(indicator.ActualText, fact, end: false)]
        : [new Piece(indicator.ActualText, null, fact)];

    /// <summary>The number with its unit; a percentage is a rate, money an amount.</summary>
    public static IEnumerable<Piece> Number(IndicatorFact indicator, decimal value, string fact)
    {
        if (indicator.Percent) return [new RateStyle(2, true).Print(value / 100, fact)];
        if (!indicator.Money) return [Plain(value, indicator.Unit, fact)];
        var unit = indicator.Unit.StartsWith('万') ? "万元" : "元";
        var amount = Money(indicator, value)!;
        return [new MoneyStyle(unit, unit == "万元" ? 10_000m : 1m).Print(amount.Yuan, amount.Role, fact), new Piece(indicator.Unit[unit.Length..])];
    }

    /// <summary>What a value means where the indicator is measured in money: a unit price when it is so much each.</summary>
    public static AmountMark? Money(IndicatorFact indicator, decimal value) => !indicator.Money ? null : new(
        value * (indicator.Unit.StartsWith('万') ? 10_000m : 1m),
        indicator.Unit.TrimStart('万').Length > 1 || indicator.Name.Any(c => c is '每' or '均' or '单') ? "unit_price" : "other");

    private static Piece Plain(decimal value, string unit, string fact) =>
        new(value.ToString("0.####", CultureInfo.InvariantCulture) + unit, null, fact) { Printed = v => Plain(v, unit, fact) };

    private static Piece Month(string month, string fact, bool end)
    {
        var day = DateOnly.ParseExact(month + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return end ? DateStyle.MonthEnd(day, fact) : DateStyle.Month(day, fact);
    }
}
