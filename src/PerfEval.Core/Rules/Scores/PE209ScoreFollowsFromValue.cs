using PerfEval.Core.Reports;
using PerfEval.Core.Rules.Indicators;

namespace PerfEval.Core.Rules.Scores;

/// <summary>指标得分不符: the score of an indicator is one that its criterion, or a convention of the profile, allows for its value.</summary>
public sealed class PE209ScoreFollowsFromValue : IConsistencyRule
{
    public RuleDescriptor Descriptor { get; } = new("PE209", "指标得分不符", Severity.Warning, "得分 ∈ 由完成值按计分办法推算的得分")
    {
        Basis = "财预〔2020〕10号（项目支出绩效评价管理办法）",
        Fires = """
            项目支出绩效自评表
            | 资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
            | 年度资金总额 | 150.00 | 150.00 | 138.12 | 10 | 92.08% | 9.21 |

            | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
            | 产出指标 | 数量指标 | 维护泵站 | ≥8座 | 6座 | 50 | 48 |
            | 效益指标 | 社会效益指标 | 排涝及时率 | ≥90% | 95% | 30 | 30 |
            | 满意度指标 | 服务对象满意度指标 | 群众满意率 | ≥80% | 85% | 10 | 10 |
            | 总分 | | | | | 100 | 97.21 |
            """,
        Silent = """
            项目支出绩效自评表
            | 资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
            | 年度资金总额 | 150.00 | 150.00 | 138.12 | 10 | 92.08% | 9.21 |

            | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
            | 产出指标 | 数量指标 | 维护泵站 | ≥8座 | 6座 | 50 | 37.5 |
            | 效益指标 | 社会效益指标 | 排涝及时率 | ≥90% | 95% | 30 | 30 |
            | 满意度指标 | 服务对象满意度指标 | 群众满意率 | ≥80% | 85% | 10 | 10 |
            | 总分 | | | | | 100 | 86.71 |
            """,
    };

    public RuleResult Check(SelfEvaluationReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return RowRule.Of(report, row => Judge(report, row));
    }

    private (Verification, Finding?)? Judge(SelfEvaluationReport report, Indicator row)
    {
        if (row.Score is not { } score || row.Actual is null || row.MaxScore is not { } max) return null;
        var attainment = Attainment.Of(row);
        // Full marks for a missed target and points lost on a met one are told by PE207 and PE210; points above the 分值 by PE202.
        if (score.Value > max.Value || (attainment.Attained == Attained.Met && attainment.IsQuantitative && row.Criterion is null)
            || (attainment.Attained == Attained.Missed && score.Value == max.Value)) return null;
        var evidence = IndicatorEvidence.All(row);
        var given = $"{row.Name}：所列{PointsText.Of(score.Value)}";
        var (scores, reason) = ExpectedScores.Of(row, attainment, report.Profile);
        if (scores is null) return RowRule.CannotTell(given, evidence, reason!);
        var fit = scores.FirstOrDefault(s => s.Allows(score.Value));
        if (fit is not null) return RowRule.Holds($"{given}，{fit.How}", evidence);
        var nearest = scores.MinBy(s => Math.Min(Math.Abs(s.Low - score.Value), Math.Abs(s.High - score.Value)))!;
        // A deviation that the row explains may have been weighed by hand.
        if (row.Criterion is null && IndicatorReasons.IsGiven(report, row) && !attainment.IsQuantitative) return RowRule.Holds($"{given}，已说明原因", evidence);
        var expected = nearest.Low == nearest.High ? $"{PointsText.Of(nearest.Low)}分" : $"{PointsText.Of(nearest.Low)}至{PointsText.Of(nearest.High)}分";
        return RowRule.Violated($"{given}，{nearest.How} = {expected}", new Finding(Descriptor.Id, Severity.Warning,
            $"指标“{row.Name}”得分{PointsText.Of(score.Value)}与完成值不符：{nearest.How}，应为{expected}", evidence)
        {
            Stated = score.Value,
            Computed = nearest.High,
            Difference = Math.Abs(score.Value - nearest.High),
            Suggestion = nearest.Low == nearest.High ? PointsText.Of(nearest.Low) : null,
        });
    }
}
