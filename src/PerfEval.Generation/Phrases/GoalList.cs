using PerfEval.Generation.Drafts;
using PerfEval.Generation.Facts;
using PerfEval.Generation.Printing;

namespace PerfEval.Generation.Phrases;

/// <summary>The yearly goals (年度总体目标) told one by one, and what became of them in the same order and number.</summary>
internal static class GoalList
{
    public static IEnumerable<Piece> Expected(Voice voice) => Items(voice, (indicator, index) => indicator.Target is { } target && !indicator.Money
        ? [new Piece(indicator.Name.Replace("数量", "", StringComparison.Ordinal) + (indicator.Percent ? "达到" : "")), .. IndicatorPrint.Number(indicator, target, Said.Indicator(index, "target")), new Piece(indicator is { Sign: "≥", Percent: false } or { Sign: "≥", Target: < 100 } ? "以上" : "")]
        : []);

    public static IEnumerable<Piece> Reached(Voice voice) => Items(voice, (indicator, index) => indicator.Actual is not null && !indicator.Money
        ? [new Piece((indicator.Percent ? "" : "完成") + indicator.Name.Replace("数量", "", StringComparison.Ordinal) + (indicator.Percent ? "为" : "")), .. IndicatorPrint.Actual(indicator, Said.Indicator(index, "actual"))]
        : []);

    // The quantities, a quality and the satisfaction: at most four.
    private static IEnumerable<Piece> Items(Voice voice, Func<IndicatorFact, int, IEnumerable<Piece>> one)
    {
        var chosen = voice.Facts.Indicators.Select((indicator, index) => (indicator, index))
            .Where(x => x.indicator is { Target: not null, Actual: not null, Money: false } && x.indicator.Level2 is "数量指标" or "质量指标" or "服务对象满意度指标").Take(4).ToList();
        var label = voice.Dice.Of("目标{0}：", "{0}.", "（{0}）");
        for (var i = 0; i < chosen.Count; i++)
        {
            if (i > 0) yield return new Piece("；");
            if (chosen.Count > 1) yield return new Piece(label.Replace("{0}", $"{i + 1}", StringComparison.Ordinal));
            foreach (var piece in one(chosen[i].indicator, chosen[i].index)) yield return piece;
        }
    }
}
