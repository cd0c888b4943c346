using PerfEval.Core.Reports;
using PerfEval.Core.Rules.Scores;

namespace PerfEval.Core.Rules.Indicators;

/// <summary>超额过大: a target that was exceeded by far was set too low, or the value is wrong; the form asks for the reason.</summary>
public sealed class PE304Overachievement : IConsistencyRule
{
    public RuleDescriptor Descriptor { get; } = new("PE304", "超额过大", Severity.Warning, "实际完成值 ＜ 指标值 × 1.3，或说明原因")
    {
        Basis = "财预〔2020〕10号（项目支出绩效评价管理办法）",
        Fires = """
            | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因 |
            | 产出指标 | 数量指标 | 巡查次数 | ≥120次 | 200次 | 50 | 50 | |
            | 效益指标 | 社会效益指标 | 出行时间缩短 | ≥10分钟 | 10分钟 | 30 | 30 | |
            | 满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90% | 95% | 10 | 10 | |
            """,
        Silent = """
            | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因 |
            | 产出指标 | 数量指标 | 巡查次数 | ≥120次 | 200次 | 50 | 50 | 台风增多，加密巡查 |
            | 效益指标 | 社会效益指标 | 出行时间缩短 | ≥10分钟 | 10分钟 | 30 | 30 | |
            | 满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90% | 95% | 10 | 10 | |
            """,
    };

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
