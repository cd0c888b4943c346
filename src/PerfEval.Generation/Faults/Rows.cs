using PerfEval.Generation.Drafts;
using PerfEval.Generation.Facts;

namespace PerfEval.Generation.Faults;

/// <summary>Indicator rows (指标行): which of them can bear a fault, and the facts with one of them changed.</summary>
internal static class Rows
{
    /// <summary>Positive (≥) numeric rows with full marks, which nothing but their own numbers explains.</summary>
    public static IReadOnlyList<int> Positive(ReportFacts facts, decimal least = 2) =>
        Where(facts, r => r is { Sign: "≥", Target: > 0, Actual: not null, ByDate: false } && !r.Level2.Contains("成本", StringComparison.Ordinal) && r.Met && r.Score == r.MaxScore && r.MaxScore >= least);

    public static IReadOnlyList<int> Where(ReportFacts facts, Func<IndicatorFact, bool> fits) =>
        [.. Enumerable.Range(0, facts.Indicators.Count).Where(i => fits(facts.Indicators[i]))];

    /// <summary>The facts with this row, and with the total and grade that follow from it.</summary>
    public static ReportFacts With(ReportFacts facts, int index, IndicatorFact row, Dice dice) =>
        Rescored(facts with { Indicators = [.. facts.Indicators.Select((r, i) => i == index ? row : r)] }, dice);

    public static ReportFacts Rescored(ReportFacts facts, Dice dice) =>
        facts.Score is null ? facts : facts with { Score = facts.ItemScores, Grade = facts.Grade is null ? null : FactInvention.GradeOf(facts.ItemScores, dice) };

    /// <summary>What was reached when a target was missed: between 70 and 95 % of it, in its own unit and whole where it is whole.</summary>
    public static decimal Short(IndicatorFact row, Dice dice)
    {
        var target = row.Target!.Value;
        var actual = Math.Round(target * dice.Between(70, 94) / 100, target % 1 == 0 && target >= 10 ? 0 : 1);
        return actual >= target ? target - 1 : actual;
    }

    public static decimal InProportion(IndicatorFact row, decimal actual) =>
        Math.Round(row.MaxScore * actual / row.Target!.Value, 2, MidpointRounding.AwayFromZero);

    /// <summary>The piece of an indicator's table row; null when the report has no such row.</summary>
    public static Piece? PieceOf(Draft draft, int index, string what) =>
        draft.Tables.SelectMany(t => t.Rows).Where(r => r.Indicator == index).Select(r => r.Says(Said.Indicator(index, what))).FirstOrDefault(p => p is not null);

    /// <summary>True when the report has a table row with points for the indicator.</summary>
    public static bool Printed(Draft draft, int index) => PieceOf(draft, index, "score") is not null && PieceOf(draft, index, "actual") is not null;
}
