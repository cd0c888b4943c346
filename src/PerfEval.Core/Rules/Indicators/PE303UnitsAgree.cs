using PerfEval.Core.Reports;

namespace PerfEval.Core.Rules.Indicators;

/// <summary>单位不一: target and actual value of an indicator are told in one unit.</summary>
public sealed class PE303UnitsAgree : IConsistencyRule
{
    public RuleDescriptor Descriptor { get; } = new("PE303", "单位不一", Severity.Warning, "指标值与实际完成值的计量单位相同")
    {
        Basis = "财预〔2021〕101号（核心绩效目标和指标设置及取值指引）",
        Fires = """
            | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因 |
            | 产出指标 | 数量指标 | 惠及农户 | ≥300户 | 350人 | 50 | 50 | |
            | 效益指标 | 社会效益指标 | 出行时间缩短 | ≥10分钟 | 10分钟 | 30 | 30 | |
            | 满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90% | 95% | 10 | 10 | |
            """,
        Silent = """
            | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因 |
            | 产出指标 | 数量指标 | 惠及农户 | ≥300户 | 350户 | 50 | 50 | |
            | 效益指标 | 社会效益指标 | 出行时间缩短 | ≥10分钟 | 10分钟 | 30 | 30 | |
            | 满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90% | 95% | 10 | 10 | |
            """,
    };

    public RuleResult Check(SelfEvaluationReport report) => RowRule.Of(report, Judge);

    private (Verification, Finding?)? Judge(Indicator row)
    {
        var attainment = Attainment.Of(row);
        if (attainment is not { Target: { Number: not null, Unit.Length: > 0 } target, Actual: { Number: not null, Unit.Length: > 0 } actual }) return null;
        var calculation = $"{row.Name}：指标值单位“{target.Unit}”，完成值单位“{actual.Unit}”";
        var evidence = IndicatorEvidence.TargetAndActual(row);
        return MeasureWords.Differ(target.Unit, actual.Unit)
            ? RowRule.Violated(calculation, new Finding(Descriptor.Id, Severity.Warning, $"指标“{row.Name}”的指标值单位“{target.Unit}”与实际完成值单位“{actual.Unit}”不一致", evidence))
            : RowRule.Holds(calculation, evidence);
    }
}
