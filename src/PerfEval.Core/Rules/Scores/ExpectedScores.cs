using PerfEval.Core.Reports;

namespace PerfEval.Core.Rules.Scores;

/// <summary>
/// The scores that an indicator may have: the form's own criterion where it can be read, else every convention of the profile.
/// An expected score is a set, as provinces reckon a missed target in different ways.
/// </summary>
internal static class ExpectedScores
{
    /// <summary>Null with a reason when it can't be told.</summary>
    public static (IReadOnlyList<ExpectedScore>? Scores, string? Reason) Of(Indicator row, Attainment attainment, ScoringProfile profile)
    {
        if (row.MaxScore is not { Value: > 0 } max) return (null, "未列分值");
        if (row.Criterion is { } criterion)
        {
            if (Rubric.Parse(criterion.Value, max.Value) is not { } rubric) return (null, "评分标准未能解析");
            return rubric.Expected(attainment) is { } points ? ([points], null) : (null, "实际完成值不能与评分标准对应");
        }
        if (profile.Scoring.Count == 0) return (null, "口径未规定计分办法");
        var scores = profile.Scoring.Select(c => Of(c, max.Value, attainment)).OfType<ExpectedScore>().ToList();
        return scores.Count > 0 ? (scores, null) : (null, "不能由完成值推算得分");
    }

    private static ExpectedScore? Of(ScoringConvention convention, decimal max, Attainment attainment)
    {
        if (convention == ScoringConvention.ByWords) return attainment.Actual is { Number: null } ? ByWords(max, attainment.Attained) : null;
        if (!attainment.IsQuantitative || attainment.Attained == Attained.Unknown) return null;
        var (target, actual) = (attainment.Target!.Number!.Value.Value, attainment.Actual!.Number!.Value.Value);
        if (attainment.Attained == Attained.Met) return ExpectedScore.Exactly(max, "达标得满分");
        return convention switch
        {
            ScoringConvention.AllOrNothing => ExpectedScore.Exactly(0, "未达标不得分"),
            ScoringConvention.Proportional when !attainment.Reverse && target > 0 => Reckoned(Math.Max(0, actual * max / target), $"{Text(actual)} ÷ {Text(target)} × {Text(max)}"),
            ScoringConvention.ReverseLinear when attainment.Reverse && target > 0 =>
                Reckoned(Math.Max(0, 1 - ((actual - target) / target)) * max, $"(1 − ({Text(actual)} − {Text(target)}) ÷ {Text(target)}) × {Text(max)}"),
            ScoringConvention.ReverseRatio when attainment.Reverse && actual > 0 => Reckoned(target * max / actual, $"{Text(target)} ÷ {Text(actual)} × {Text(max)}"),
            _ => null,
        };
    }

    private static ExpectedScore? ByWords(decimal max, Attained attained) => attained switch
    {
        Attained.Met => new(0.8m * max, max, "达成得80%至100%"),
        Attained.Partly => new(0.6m * max, max, "部分达成得60%至80%"),
        Attained.Missed => new(0, 0.6m * max, "未达成得60%以下"),
        _ => null,
    };

    private static ExpectedScore Reckoned(decimal points, string how) =>
        ExpectedScore.Exactly(decimal.Round(points, 2, MidpointRounding.AwayFromZero), how);

    private static string Text(decimal value) => PointsText.Of(value);
}
