using System.Text.RegularExpressions;
using PerfEval.Core.Documents;
using PerfEval.Core.Reports;
using PerfEval.Core.Rules.Indicators;

namespace PerfEval.Core.Rules.Scores;

/// <summary>执行率得分: the points of the execution line are its 分值 × min(1, 执行率).</summary>
public sealed partial class PE204ExecutionScore : IConsistencyRule
{
    public RuleDescriptor Descriptor { get; } = new("PE204", "执行率得分", Severity.Error, "执行率得分 = 分值 × min(1, 执行率)")
    {
        Basis = "财预〔2020〕10号（项目支出绩效评价管理办法）",
        Fires = """
            项目支出绩效自评表
            | 资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
            | 年度资金总额 | 150.00 | 150.00 | 138.12 | 10 | 92.08% | 10.00 |

            | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
            | 产出指标 | 数量指标 | 维护泵站 | ≥8座 | 8座 | 50 | 50 |
            | 效益指标 | 社会效益指标 | 排涝及时率 | ≥90% | 95% | 30 | 30 |
            | 满意度指标 | 服务对象满意度指标 | 群众满意率 | ≥80% | 85% | 10 | 10 |
            | 总分 | | | | | 100 | 100 |
            """,
        Silent = """
            项目支出绩效自评表
            | 资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
            | 年度资金总额 | 150.00 | 150.00 | 138.12 | 10 | 92.08% | 9.21 |

            | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
            | 产出指标 | 数量指标 | 维护泵站 | ≥8座 | 8座 | 50 | 50 |
            | 效益指标 | 社会效益指标 | 排涝及时率 | ≥90% | 95% | 30 | 30 |
            | 满意度指标 | 服务对象满意度指标 | 群众满意率 | ≥80% | 85% | 10 | 10 |
            | 总分 | | | | | 100 | 99.21 |
            """,
    };

    public RuleResult Check(SelfEvaluationReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var findings = new List<Finding>();
        var verifications = new List<Verification>();
        foreach (var line in report.Funds.Where(f => f.Source == FundSource.Total))
        {
            var table = report.ScoreTables.FirstOrDefault(t => t.Table == line.Table);
            table ??= report.ScoreTables.Count == 1 ? report.ScoreTables[0] : null;
            if ((line.MaxScore ?? table?.ExecutionMaxScore) is not { Value: > 0 } max) continue;
            if ((line.Score ?? table?.ExecutionScore) is not { } score)
            {
                verifications.Add(new Verification(RuleOutcome.NotCheckable, "执行率得分", [max.Evidence], "执行率得分为空"));
                continue;
            }
            if (Criteria().Match(report.Document.Folded) is { Success: true } criteria)
            {
                var words = report.Document.Cite(new TextSpan(criteria.Index, criteria.Length));
                verifications.Add(new Verification(RuleOutcome.NotCheckable, "执行率得分", [score.Evidence, words], "评分标准另有规定"));
                continue;
            }
            var bases = ExecutionBase.Of(line);
            if (bases.Count == 0)
            {
                verifications.Add(new Verification(RuleOutcome.NotCheckable, "执行率得分", [score.Evidence], "缺少执行率或预算数、执行数"));
                continue;
            }
            Judge(max, score, Step(score.Value, table), bases, findings, verifications);
        }
        if (verifications.Count == 0) CheckRows(report, findings, verifications);
        if (verifications.Count == 0) ToldExecutionScore.Check(report, findings, verifications);
        return RuleResult.From(findings, verifications);
    }

    // 预算执行率 | 100% | 81% | 10 | 9.24: a row among the indicators of a report without a money block.
    private static void CheckRows(SelfEvaluationReport report, List<Finding> findings, List<Verification> verifications)
    {
        foreach (var row in ScoredRows.Of(report))
        {
            if (!ExecutionRow().IsMatch(row.Name) || row is not { MaxScore: { Value: > 0 } max, Score: { } score, Actual: { } actual, Criterion: null }) continue;
            if (IndicatorValue.Parse(actual.Value) is not { Number: { Approximate: false, Value: > 2 and <= 200 } rate, Unit: "%" or "％" }) continue;
            if (IndicatorValue.Parse(row.Target?.Value ?? "100%") is not { Number.Value: 100 }) continue;
            Judge(max, score, PointsText.Step(score.Value), [new ExecutionBase("所列执行率", rate.Low / 100, rate.Value / 100, rate.High / 100, true, [actual.Evidence])], findings, verifications);
        }
    }

    [GeneratedRegex("^(?:预算|资金)执行(?:率|情况|进度)?$")]
    private static partial Regex ExecutionRow();

    // A form that prints tenths elsewhere gives whole points as 10.0: 10 is not 9.85 rounded.
    private static decimal Step(decimal score, ScoreTable? table) =>
        score.Scale == 0 && table?.Rows.Any(r => r.Score is { Value: var points } && points != Math.Truncate(points)) == true ? 0.1m : PointsText.Step(score);

    private static void Judge(Points max, Points score, decimal step, IReadOnlyList<ExecutionBase> bases, List<Finding> findings, List<Verification> verifications)
    {
        var fit = bases.FirstOrDefault(b => b.Fits(max.Value, score.Value, step));
        var told = fit ?? bases[0];
        var expected = told.Expected(max.Value);
        var calculation = $"{PointsText.Of(max.Value)} × min(1, {told.Text}) = {PointsText.Of(expected)}，所列{PointsText.Of(score.Value)}";
        IReadOnlyList<Evidence> evidence = [score.Evidence, max.Evidence, .. told.Evidence];
        if (fit is { IsPlain: true })
        {
            verifications.Add(new Verification(RuleOutcome.Holds, calculation, evidence));
            return;
        }
        verifications.Add(new Verification(RuleOutcome.Violated, calculation, evidence));
        var message = fit is null
            ? $"执行率得分{PointsText.Of(score.Value)}与按执行率{told.Text}计算的{PointsText.Of(expected)}分不符（分值{PointsText.Of(max.Value)}）"
            : $"执行率得分{PointsText.Of(score.Value)}只在{fit.Name}时成立，与全年预算执行率不符";
        findings.Add(new Finding("PE204", fit is not null || told.IsNear(max.Value, score.Value) ? Severity.Info : Severity.Error, message, evidence)
        {
            Stated = score.Value,
            Computed = expected,
            Difference = Math.Abs(score.Value - expected),
            Tolerance = PointsText.Step(score.Value) / 2,
            Suggestion = PointsText.Of(expected),
        });
    }

    // “预算执行率达95%以上得满分”, “执行率≥98%得10分”
    [GeneratedRegex("执行率[^。；\\n\\d]{0,8}\\d{2}(?:\\.\\d+)?%(?:及|（含）)?(?:以上)?的?[，,]?得(?:满分|10分|20分)")]
    private static partial Regex Criteria();
}
