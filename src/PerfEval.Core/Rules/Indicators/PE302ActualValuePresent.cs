using PerfEval.Core.Reports;

namespace PerfEval.Core.Rules.Indicators;

/// <summary>实际完成值缺失: a scored row with a target tells what was done.</summary>
public sealed class PE302ActualValuePresent : IConsistencyRule
{
    public RuleDescriptor Descriptor { get; } = new("PE302", "实际完成值缺失", Severity.Warning, "有指标值的指标应填实际完成值");

    public RuleResult Check(SelfEvaluationReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        // A table without any actual value is a goal declaration (绩效目标申报表), printed with the heads of the later form.
        var filled = report.Indicators.Where(r => r.Actual is not null || r.Score is not null).Select(r => r.Table).ToHashSet();
        return RowRule.Of(report, row => row.HasActualColumn && row.Target is not null && filled.Contains(row.Table) ? Judge(row) : null);
    }

    private (Verification, Finding?)? Judge(Indicator row)
    {
        if (row.Actual is not null) return RowRule.Holds($"{row.Name}：{row.Actual.Value}", [row.Actual.Evidence]);
        return RowRule.Violated($"{row.Name}：未填", new Finding(Descriptor.Id, Severity.Warning, $"指标“{row.Name}”未填实际完成值", [row.Target!.Evidence]));
    }
}
