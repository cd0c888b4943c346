using PerfEval.Core.Reports;
using PerfEval.Core.Rules.Indicators;

namespace PerfEval.Core.Rules.Scores;

/// <summary>达标扣分: a target that was met loses no points without a reason.</summary>
public sealed class PE210MetTargetLostPoints : IConsistencyRule
{
    public RuleDescriptor Descriptor { get; } = new("PE210", "达标扣分", Severity.Warning, "达标的指标得满分，否则说明原因")
    {
        Basis = "财预〔2020〕10号（项目支出绩效评价管理办法）",
        Fires = """
            | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因 |
            | 产出指标 | 数量指标 | 管护水库 | ≥20座 | 21座 | 50 | 46 | |
            | 效益指标 | 社会效益指标 | 出行时间缩短 | ≥10分钟 | 10分钟 | 30 | 30 | |
            | 满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90% | 95% | 10 | 10 | |
            """,
        Silent = """
            | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因 |
            | 产出指标 | 数量指标 | 管护水库 | ≥20座 | 21座 | 50 | 46 | 台账不全，扣4分 |
            | 效益指标 | 社会效益指标 | 出行时间缩短 | ≥10分钟 | 10分钟 | 30 | 30 | |
            | 满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90% | 95% | 10 | 10 | |
            """,
    };

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
