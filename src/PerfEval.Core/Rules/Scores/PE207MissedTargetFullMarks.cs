using PerfEval.Core.Reports;
using PerfEval.Core.Rules.Indicators;

namespace PerfEval.Core.Rules.Scores;

/// <summary>未达标满分: a missed target can't earn full marks.</summary>
public sealed class PE207MissedTargetFullMarks : IConsistencyRule
{
    public RuleDescriptor Descriptor { get; } = new("PE207", "未达标满分", Severity.Error, "未完成指标值的指标不得满分");

    public RuleResult Check(SelfEvaluationReport report) => RowRule.Of(report, Judge);

    private (Verification, Finding?)? Judge(Indicator row)
    {
        if (row is not { MaxScore.Value: > 0, Score: not null }) return null;
        var attainment = Attainment.Of(row);
        if (attainment.Attained is Attained.Unknown or Attained.Partly) return null;
        var full = row.Score.Value >= row.MaxScore.Value;
        var calculation = $"{row.Name}：指标值{row.Target?.Value}，完成{row.Actual?.Value}，得{PointsText.Of(row.Score.Value)}（分值{PointsText.Of(row.MaxScore.Value)}）";
        var evidence = IndicatorEvidence.All(row);
        if (attainment.Attained == Attained.Met || !full) return RowRule.Holds(calculation, evidence);
        // Without a sign or a word the target may have been meant the other way round.
        return RowRule.Violated(calculation, new Finding(Descriptor.Id, attainment.Explicit || !attainment.IsQuantitative ? Severity.Error : Severity.Warning,
            $"指标“{row.Name}”未完成（指标值{row.Target?.Value ?? "—"}，实际{row.Actual!.Value}），却得满分{PointsText.Of(row.Score.Value)}", evidence)
        {
            Stated = row.Score.Value,
        });
    }
}
