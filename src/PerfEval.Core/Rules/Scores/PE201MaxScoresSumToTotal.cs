using PerfEval.Core.Reports;

namespace PerfEval.Core.Rules.Scores;

/// <summary>分值合计: the 分值 of the rows add up to the total, which is 100, and those of each level to its parent.</summary>
public sealed class PE201MaxScoresSumToTotal : IConsistencyRule
{
    private const decimal Full = 100;

    public RuleDescriptor Descriptor { get; } = new("PE201", "分值合计", Severity.Error, "各项分值之和 = 上级分值；总分 = 100")
    {
        Basis = "财预〔2020〕10号（项目支出绩效评价管理办法）",
        Fires = """
            项目支出绩效自评表
            | 资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
            | 年度资金总额 | 150.00 | 150.00 | 138.12 | 10 | 92.08% | 9.21 |

            | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
            | 产出指标 | 数量指标 | 维护泵站 | ≥8座 | 8座 | 45 | 50 |
            | 效益指标 | 社会效益指标 | 排涝及时率 | ≥90% | 95% | 30 | 30 |
            | 满意度指标 | 服务对象满意度指标 | 群众满意率 | ≥80% | 85% | 10 | 10 |
            | 总分 | | | | | 100 | 99.21 |
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
        var check = new PointsAdditionCheck(Descriptor, "分值");
        foreach (var table in report.ScoreTables)
        {
            foreach (var group in ScoreSums.OfGroups(table, g => g.MaxScore, r => r.MaxScore)) check.Judge(group);
            if (Total(report, table, check) is not { } total) continue;
            check.Judge(total);
            if (!check.FoundFault && NotFull(total)) check.Fault(total, $"总分所列分值{PointsText.Of(total.Stated)}，应为{PointsText.Of(Full)}");
        }
        return check.Result;
    }

    private static PointsAddition? Total(SelfEvaluationReport report, ScoreTable table, PointsAdditionCheck check)
    {
        var (parts, missing) = ScoreSums.OfTable(table, g => g.MaxScore, r => r.MaxScore);
        if (parts.Count == 0) return null;
        var stated = table.TotalMaxScore;
        var total = new PointsAddition("总分", stated?.Value ?? Full, stated is null ? [] : [stated.Evidence], parts, missing)
        {
            Optional = table.ExecutionMaxScore ?? ExecutionLine(report),
        };
        if (missing is not null) return total;
        // 90 or 80 points in the indicator table: the other 10 or 20 belong to an execution line that may stand elsewhere.
        if (total.Optional is null && total.Difference is 10 or 20)
        {
            check.NotCheckable(total.Calculation, "未见预算执行率分值", total.Evidence);
            return null;
        }
        // Several tables may share one full mark (年度绩效目标1 and 2, together 80).
        return stated is null && report.ScoreTables.Count > 1 ? null : total;
    }

    // Full marks are round, with or without the execution line (100, 90, 80): 97 are none.
    // Rows that add up to 102, or to 98 with the execution line among them: printed as the total, but not the full marks.
    private static bool NotFull(PointsAddition total) =>
        total.StatedAt.Count > 0 && total.Missing is null && total.Difference == 0 && (total.Stated > Full || ((total.UsesOptional || total.Stated % 5 != 0) && total.Stated < Full)) && total.Stated is > 80 and < 120;

    private static Points? ExecutionLine(SelfEvaluationReport report) =>
        report.Funds.Where(f => f.Source == FundSource.Total).Select(f => f.MaxScore).OfType<Points>().FirstOrDefault();
}
