using PerfEval.Core.Reports;
using PerfEval.Core.Rules.Indicators;

namespace PerfEval.Core.Rules.Scores;

/// <summary>未达标满分: a missed target can't earn full marks.</summary>
public sealed class PE207MissedTargetFullMarks : IConsistencyRule
{
    public RuleDescriptor Descriptor { get; } = new("PE207", "未达标满分", Severity.Error, "未完成指标值的指标不得满分")
    {
        Basis = "财预〔2020〕10号（项目支出绩效评价管理办法）",
        Fires = """
            | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因 |
            | 产出指标 | 数量指标 | 改造管网 | ≥15公里 | 12公里 | 50 | 50 | |
            | 效益指标 | 社会效益指标 | 出行时间缩短 | ≥10分钟 | 10分钟 | 30 | 30 | |
            | 满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90% | 95% | 10 | 10 | |
            """,
        Silent = """
            | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因 |
            | 产出指标 | 数量指标 | 改造管网 | ≥15公里 | 15.2公里 | 50 | 50 | |
            | 效益指标 | 社会效益指标 | 出行时间缩短 | ≥10分钟 | 10分钟 | 30 | 30 | |
            | 满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90% | 95% | 10 | 10 | |
            """,
    };

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
