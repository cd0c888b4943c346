using PerfEval.Core.Reports;

namespace PerfEval.Core.Rules.Indicators;

/// <summary>实际完成值缺失: a scored row with a target tells what was done.</summary>
public sealed class PE302ActualValuePresent : IConsistencyRule
{
    public RuleDescriptor Descriptor { get; } = new("PE302", "实际完成值缺失", Severity.Warning, "有指标值的指标应填实际完成值")
    {
        Basis = "财预〔2020〕10号（项目支出绩效评价管理办法）",
        Fires = """
            | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因 |
            | 产出指标 | 数量指标 | 改造管网 | ≥15公里 | — | 50 | 50 | |
            | 效益指标 | 社会效益指标 | 出行时间缩短 | ≥10分钟 | 10分钟 | 30 | 30 | |
            | 满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90% | 95% | 10 | 10 | |
            """,
        Silent = """
            | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因 |
            | 产出指标 | 数量指标 | 改造管网 | ≥15公里 | 15公里 | 50 | 50 | |
            | 效益指标 | 社会效益指标 | 出行时间缩短 | ≥10分钟 | 10分钟 | 30 | 30 | |
            | 满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90% | 95% | 10 | 10 | |
            """,
    };

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
