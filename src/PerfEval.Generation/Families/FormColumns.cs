using System.Globalization;
using PerfEval.Generation.Drafts;
using PerfEval.Generation.Facts;
using PerfEval.Generation.Phrases;
using PerfEval.Generation.Printing;

namespace PerfEval.Generation.Families;

/// <summary>The columns of an indicator table by name (heads under 头.NAME in the phrases), and what each prints in a row.</summary>
internal static class FormColumns
{
    public static Cell Print(string column, IndicatorFact indicator, int index, Voice voice) => column switch
    {
        "三级" => new Cell(new Piece(indicator.Name, null, Said.Indicator(index, "name"))),
        "指标值" => new Cell([.. IndicatorPrint.Target(indicator, Said.Indicator(index, "target"))]),
        "完成值" => new Cell([.. IndicatorPrint.Actual(indicator, Said.Indicator(index, "actual"))]),
        "完成率" => indicator is { Target: > 0, Actual: { } a } && !indicator.Money
            ? ReportTables.Rate(voice, indicator.Percent && a > indicator.Target ? 1 : a / indicator.Target.Value, Said.Indicator(index, "completion")) : new Cell(voice.Habits.Placeholder),
        "说明" => new Cell(indicator.Met ? "完成" : "未完成，" + indicator.Reason),
        "评价标准" => new Cell(new Piece(indicator.TargetText, null, Said.Indicator(index, "criterion"))),
        "性质" => new Cell(indicator.Target is null ? "定性" : indicator.Sign.Length > 0 ? indicator.Sign : "＝"),
        "数值" => Figure(indicator, index, indicator.Target, "target", () => IndicatorPrint.Target(indicator, Said.Indicator(index, "target"))),
        "完成数" => Figure(indicator, index, indicator.Actual, "actual", () => IndicatorPrint.Actual(indicator, Said.Indicator(index, "actual"))),
        "单位" => new Cell(new Piece(indicator.Target is null ? voice.Habits.Placeholder : indicator.Unit, null, Said.Indicator(index, "unit"))),
        "分值" => ReportTables.Points(indicator.MaxScore, Said.Indicator(index, "max")),
        "得分" => ReportTables.Points(indicator.Score, Said.Indicator(index, "score")),
        "偏差" => new Cell(new Piece(indicator.Reason ?? (voice.Dice.Chance(12) ? "无" : ""), null, Said.Indicator(index, "reason"))),
        _ => throw new ArgumentOutOfRangeException(nameof(column), column, "没有这一栏"),
    };

    // The bare number whose unit stands in the column beside it: % there makes it a rate, 万元 an amount.
    private static Cell Figure(IndicatorFact indicator, int index, decimal? value, string what, Func<IEnumerable<Piece>> words) =>
        value is { } number ? new Cell(Bare(number, indicator, Said.Indicator(index, what))) : new Cell([.. words()]);

    private static Piece Bare(decimal value, IndicatorFact indicator, string fact) =>
        new(value.ToString("0.####", CultureInfo.InvariantCulture), indicator.Percent ? new RateMark(value / 100) : IndicatorPrint.Money(indicator, value), fact)
        {
            Printed = v => Bare(indicator.Percent ? v * 100 : indicator.Unit.StartsWith('万') ? v / 10_000m : v, indicator, fact),
        };
}
