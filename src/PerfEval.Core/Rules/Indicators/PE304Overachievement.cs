using PerfEval.Core.Reports;
using PerfEval.Core.Rules.Scores;

namespace PerfEval.Core.Rules.Indicators;

/// <summary>超额过大: a target that was exceeded by far was set too low, or the value is wrong; the form asks for the reason.</summary>
public sealed class PE304Overachievement : IConsistencyRule
{
    public RuleDescriptor Descriptor { get; } = new("PE304", "超额过大", Severity.Warning, "实际完成值 ＜ 指标值 × 1.3，或说明原因");

    public RuleResult Check(SelfEvaluationReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var most = report.Profile.Overachievement;
        return RowRule.Of(report, row => Judge(report, row, most));
    }

    private (Verification, Finding?)? Judge(SelfEvaluationReport report, Indicator row, decimal most)
    {
        var attainment = Attainment.Of(row);
        if (attainment.Reverse || !attainment.IsQuantitative || attainment.Attained != Attained.Met) return null;
        var (target, actual) = (attainment.Target!.Number!.Value.Value, attainment.Actual!.Number!.Value.Value);
        if (target <= 0) return null;
        var times = actual / target;
        var calculation = $"{row.Name}：{PointsText.Of(actual)} ÷ {PointsText.Of(target)} = {PointsText.Of(decimal.Round(times * 100, 1))}%";
        var evidence = IndicatorEvidence.TargetAndActual(row);
        if (times < most || IndicatorReasons.IsGiven(report, row)) return RowRule.Holds(calculation, evidence);
        return RowRule.Violated(calculation, new Finding(Descriptor.Id, Severity.Warning,
            $"指标“{row.Name}”实际完成{row.Actual!.Value}，为指标值{row.Target!.Value}的{PointsText.Of(decimal.Round(times * 100, 1))}%，未说明原因", evidence)
        {
            Stated = actual,
            Computed = target,
        });
    }
}
