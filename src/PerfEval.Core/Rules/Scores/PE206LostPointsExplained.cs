using System.Text.RegularExpressions;
using PerfEval.Core.Reports;
using PerfEval.Core.Rules.Indicators;

namespace PerfEval.Core.Rules.Scores;

/// <summary>扣分未说明: in a form with a column for 偏差原因, lost points and missed targets are explained.</summary>
public sealed partial class PE206LostPointsExplained : IConsistencyRule
{
    public RuleDescriptor Descriptor { get; } = new("PE206", "扣分未说明", Severity.Warning, "扣分或未达标的指标应填偏差原因")
    {
        Basis = "财预〔2020〕10号（项目支出绩效评价管理办法）",
        Fires = """
            | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因 |
            | 产出指标 | 数量指标 | 改造管网 | ≥15公里 | 12公里 | 50 | 40 | |
            | 效益指标 | 社会效益指标 | 出行时间缩短 | ≥10分钟 | 10分钟 | 30 | 30 | |
            | 满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90% | 95% | 10 | 10 | |
            """,
        Silent = """
            | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因 |
            | 产出指标 | 数量指标 | 改造管网 | ≥15公里 | 12公里 | 50 | 40 | 征地滞后 |
            | 效益指标 | 社会效益指标 | 出行时间缩短 | ≥10分钟 | 10分钟 | 30 | 30 | |
            | 满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90% | 95% | 10 | 10 | |
            """,
    };

    public RuleResult Check(SelfEvaluationReport report) => RowRule.Of(report, row => Judge(report, row));

    private static bool IsPlainlyMet(Indicator row) => row.Target is { } target && row.Actual is { } actual && AllOrNothing().IsMatch(target.Value.Trim()) && AllOrNothing().IsMatch(actual.Value.Trim());

    [GeneratedRegex("^(?:已|均|全部|全面)?(?:达标|合格|通过|落实|建立|齐全|完整|完成|到位|实现|验收合格|如期完成|按时完成)$")]
    private static partial Regex AllOrNothing();

    private (Verification, Finding?)? Judge(SelfEvaluationReport report, Indicator row)
    {
        if (!row.HasReasonColumn || row.MaxScore is not { } max || row.Score is not { } score) return null;
        var attainment = Attainment.Of(row);
        // A met target in numbers that lost points is PE210's, a missed one with full marks PE207's; 显著提升 earns 80 to 100 per cent by itself,
        // 达标 for 达标 all or nothing.
        if (score.Value >= max.Value || (attainment.Attained == Attained.Met && (attainment.IsQuantitative || !IsPlainlyMet(row)))) return null;
        var calculation = $"{row.Name}：得{PointsText.Of(score.Value)} ＜ 分值{PointsText.Of(max.Value)}";
        var evidence = IndicatorEvidence.Points(row);
        if (IndicatorReasons.IsGiven(report, row)) return RowRule.Holds(calculation, evidence);
        return RowRule.Violated(calculation, new Finding(Descriptor.Id, Severity.Warning,
            $"指标“{row.Name}”扣{PointsText.Of(max.Value - score.Value)}分，未填写偏差原因", evidence));
    }
}
