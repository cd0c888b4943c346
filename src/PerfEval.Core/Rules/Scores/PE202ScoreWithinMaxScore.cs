using PerfEval.Core.Reports;

namespace PerfEval.Core.Rules.Scores;

/// <summary>得分越界: no score is negative or above its 分值.</summary>
public sealed class PE202ScoreWithinMaxScore : IConsistencyRule
{
    public RuleDescriptor Descriptor { get; } = new("PE202", "得分越界", Severity.Error, "0 ≤ 得分 ≤ 分值")
    {
        Basis = "财预〔2020〕10号（项目支出绩效评价管理办法）",
        Fires = """
            项目支出绩效自评表
            | 资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
            | 年度资金总额 | 150.00 | 150.00 | 138.12 | 10 | 92.08% | 9.21 |

            | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
            | 产出指标 | 数量指标 | 维护泵站 | ≥8座 | 8座 | 50 | 50 |
            | 效益指标 | 社会效益指标 | 排涝及时率 | ≥90% | 95% | 30 | 32 |
            | 满意度指标 | 服务对象满意度指标 | 群众满意率 | ≥80% | 85% | 10 | 10 |
            | 总分 | | | | | 100 | 101.21 |
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
        foreach (var (name, score, max) in Pairs(report))
        {
            var within = score.Value >= 0 && (max is null || score.Value <= max.Value);
            if (within && max is null) continue;
            var calculation = max is null ? $"{name}：{PointsText.Of(score.Value)} ≥ 0" : $"{name}：0 ≤ {PointsText.Of(score.Value)} ≤ {PointsText.Of(max.Value)}";
            IReadOnlyList<Documents.Evidence> evidence = max is null ? [score.Evidence] : [score.Evidence, max.Evidence];
            verifications.Add(new Verification(within ? RuleOutcome.Holds : RuleOutcome.Violated, calculation, evidence));
            if (within) continue;
            var limit = score.Value < 0 ? "小于0" : $"超过分值{PointsText.Of(max!.Value)}";
            findings.Add(new Finding(Descriptor.Id, Severity.Error, $"“{name}”得分{PointsText.Of(score.Value)}{limit}", evidence)
            {
                Stated = score.Value,
                Computed = score.Value < 0 ? 0 : max!.Value,
                Difference = score.Value < 0 ? -score.Value : score.Value - max!.Value,
            });
        }
        return RuleResult.From(findings, verifications);
    }

    private static IEnumerable<(string Name, Points Score, Points? Max)> Pairs(SelfEvaluationReport report)
    {
        var rows = report.Indicators.Concat(report.ScoreTables.SelectMany(t => t.Rows)).DistinctBy(r => (r.Table, r.Row));
        foreach (var row in rows)
            if (row.Score is { } score) yield return (row.Level3 ?? row.Level2 ?? row.Level1 ?? "指标", score, row.MaxScore);
        foreach (var table in report.ScoreTables)
        {
            foreach (var group in table.Groups.Concat(table.Groups.SelectMany(g => g.Children)))
                if (group.Score is { } score && group.MaxScore is { } max) yield return (group.Name, score, max);
            if (table.ExecutionScore is { } execution) yield return ("预算执行率", execution, table.ExecutionMaxScore);
            if (table.TotalScore is { } total) yield return ("总分", total, table.TotalMaxScore);
        }
        foreach (var fund in report.Funds)
            if (fund.Score is { } score && !report.ScoreTables.Any(t => t.ExecutionScore?.Evidence == score.Evidence)) yield return (fund.Label, score, fund.MaxScore);
        if (Claimed(report) is { } claim) yield return claim;
    }

    // 自评得分 of the whole report, against the full marks told or 100; a bonus scale of 110 or 120 tells its full marks.
    private static (string Name, Points Score, Points? Max)? Claimed(SelfEvaluationReport report)
    {
        if (report.SelfScore is not { } self) return null;
        var full = report.Scores.Where(s => s.Role == ScoreRole.FullMarks && s.Points >= 100).MaxBy(s => s.Points);
        if (self.Points is >= 0 and <= 100) return full is null ? null : ("自评得分", new Points(self.Points, self.Evidence), new Points(full.Points, full.Evidence));
        return ("自评得分", new Points(self.Points, self.Evidence), new Points(full?.Points ?? 100, (full ?? self).Evidence));
    }
}
