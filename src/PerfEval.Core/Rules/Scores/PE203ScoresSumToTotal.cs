using PerfEval.Core.Reports;

namespace PerfEval.Core.Rules.Scores;

/// <summary>得分合计: the scores of the rows add up to the stated total, and those of each level to its parent.</summary>
public sealed class PE203ScoresSumToTotal : IConsistencyRule
{
    public RuleDescriptor Descriptor { get; } = new("PE203", "得分合计", Severity.Error, "总得分 = 各项得分之和")
    {
        Basis = "财预〔2020〕10号（项目支出绩效评价管理办法）",
        Fires = """
            项目支出绩效自评表
            | 资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
            | 年度资金总额 | 150.00 | 150.00 | 138.12 | 10 | 92.08% | 9.21 |

            | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
            | 产出指标 | 数量指标 | 维护泵站 | ≥8座 | 8座 | 50 | 50 |
            | 效益指标 | 社会效益指标 | 排涝及时率 | ≥90% | 95% | 30 | 30 |
            | 满意度指标 | 服务对象满意度指标 | 群众满意率 | ≥80% | 85% | 10 | 10 |
            | 总分 | | | | | 100 | 97.21 |
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
        var check = new PointsAdditionCheck(Descriptor, "得分");
        foreach (var table in report.ScoreTables)
        {
            foreach (var group in ScoreSums.OfGroups(table, g => g.Score, r => r.Score)) check.Judge(group);
            if (Total(report, table) is { } total) check.Judge(total);
        }
        foreach (var sum in PlainScoreTable.Of(report)) check.Judge(sum);
        ToldScoreSum.Check(report, check);
        return check.Result;
    }

    private static PointsAddition? Total(SelfEvaluationReport report, ScoreTable table)
    {
        var (parts, missing) = ScoreSums.OfTable(table, g => g.Score, r => r.Score);
        if (parts.Count == 0) return null;
        var execution = StandsApart(table) ? ExecutionLine(report, table) : null;
        var unread = execution is null && table.ExecutionMaxScore is null ? (table.TotalMaxScore?.Value ?? 100) - ScoreSums.OfTable(table, g => g.MaxScore, r => r.MaxScore).Parts.Sum(p => p.Value) : 0;
        if (table.TotalScore is { } stated)
            return new PointsAddition("总得分", stated.Value, [stated.Evidence], parts, missing ?? Blank(table, stated.Value, parts, unread)) { Optional = execution, ByGroup = ByGroup(table) };
        // Without a total row the claim for the whole report is the total of its only table.
        return report.ScoreTables.Count == 1 && report.SelfScore is { } self && table.Rows.Count > 1
            ? new PointsAddition("自评得分", self.Points, [self.Evidence], parts, missing ?? Blank(table, self.Points, parts, unread)) { Optional = execution }
            : null;
    }

    private static IReadOnlyList<decimal> ByGroup(ScoreTable table) =>
        table.Groups.All(g => g is { Level: 1, Score: null }) ? [.. table.Groups.Select(g => g.Rows.Sum(r => r.Score?.Value ?? 0))] : [];

    private static Points? ExecutionLine(SelfEvaluationReport report, ScoreTable table) => table.ExecutionScore
        ?? (table.ExecutionMaxScore is null ? report.Funds.Where(f => f.Source == FundSource.Total).Select(f => f.Score).FirstOrDefault() : null);

    // Rows that make the full marks alone hold the execution line among them.
    private static bool StandsApart(ScoreTable table)
    {
        var (parts, missing) = ScoreSums.OfTable(table, g => g.MaxScore, r => r.MaxScore);
        return missing is not null || parts.Sum(p => p.Value) != (table.TotalMaxScore?.Value ?? 100);
    }

    // The execution line has its 分值 and no 得分: a total above the rows can't be told wrong.
    private static string? Blank(ScoreTable table, decimal stated, IReadOnlyList<Points> parts, decimal unread)
    {
        var lack = stated - parts.Sum(p => p.Value);
        // 90 or 80 points in the rows and no execution line read: what the total has more may be its points.
        if (unread is 10 or 20 && lack > 0 && lack <= unread) return "预算执行率";
        return table is { ExecutionMaxScore: { } max, ExecutionScore: null } && lack > 0 && lack <= max.Value && StandsApart(table) ? "预算执行率" : null;
    }
}
