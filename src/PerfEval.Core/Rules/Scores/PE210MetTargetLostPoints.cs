using PerfEval.Core.Reports;
using PerfEval.Core.Rules.Indicators;

namespace PerfEval.Core.Rules.Scores;

/// <summary>达标扣分: a target that was met loses no points without a reason.</summary>
public sealed class PE210MetTargetLostPoints : IConsistencyRule
{
    public RuleDescriptor Descriptor { get; } = new("PE210", "达标扣分", Severity.Warning, "达标的指标得满分，否则说明原因");

    public RuleResult Check(SelfEvaluationReport report) => RowRule.Of(report, row => Judge(report, row));

    private (Verification, Finding?)? Judge(SelfEvaluationReport report, Indicator row)
    {
        if (row is not { MaxScore.Value: > 0, Score: not null }) return null;
        var attainment = Attainment.Of(row);
        // Words such as 有所提升 earn 80 to 100 per cent of the points by themselves.
        if (attainment.Attained != Attained.Met || !attainment.IsQuantitative) return null;
        var calculation = $"{row.Name}：指标值{row.Target!.Value}，完成{row.Actual!.Value}，得{PointsText.Of(row.Score.Value)}（分值{PointsText.Of(row.MaxScore.Value)}）";
        var evidence = IndicatorEvidence.All(row);
        if (row.Score.Value >= row.MaxScore.Value || IndicatorReasons.IsGiven(report, row)) return RowRule.Holds(calculation, evidence);
        return RowRule.Violated(calculation, new Finding(Descriptor.Id, Severity.Warning,
            $"指标“{row.Name}”已达标（指标值{row.Target.Value}，实际{row.Actual.Value}），扣{PointsText.Of(row.MaxScore.Value - row.Score.Value)}分未说明原因", evidence));
    }
}
