using PerfEval.Core.Documents;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Rules.Scores;

/// <summary>权重异常: the points of the first level are those of the profile (10 + 50 + 30 + 10).</summary>
public sealed class PE208UsualWeights : IConsistencyRule
{
    public RuleDescriptor Descriptor { get; } = new("PE208", "权重异常", Severity.Info, "一级指标分值与口径规定的权重相同")
    {
        Basis = "财预〔2020〕10号（项目支出绩效评价管理办法）",
        Fires = """
            项目支出绩效自评表
            | 资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
            | 年度资金总额 | 150.00 | 150.00 | 138.12 | 10 | 92.08% | 9.21 |

            | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
            | 产出指标 | 数量指标 | 维护泵站 | ≥8座 | 8座 | 60 | 60 |
            | 效益指标 | 社会效益指标 | 排涝及时率 | ≥90% | 95% | 20 | 20 |
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
        if (report.Profile.Weights.Count == 0 || report.ScoreTables.Count == 0) return RuleResult.NotApplicable;
        var weights = report.Profile.Weights.Select(w => (Name: w.Key, Wanted: w.Value, Given: Given(report, w.Key))).ToList();
        // A class that has no rows in a form of full marks has no points at all.
        if (weights.Any(w => w.Given is null) && weights.Sum(w => w.Given?.Points ?? 0) != 100) return RuleResult.NotCheckable("未见全部一级指标的分值");
        var calculation = string.Join("，", weights.Select(w => $"{w.Name}{PointsText.Of(w.Given?.Points ?? 0)}（规定{PointsText.Of(w.Wanted)}）"));
        IReadOnlyList<Evidence> evidence = [.. weights.Where(w => w.Given is not null).Select(w => w.Given!.Value.Evidence)];
        if (weights.TrueForAll(w => (w.Given?.Points ?? 0) == w.Wanted)) return RuleResult.Holds(new Verification(RuleOutcome.Holds, calculation, evidence));
        return RuleResult.From(
            [new Finding(Descriptor.Id, Severity.Info, $"一级指标权重与“{report.Profile.Name}”不同：{calculation}", evidence)],
            [new Verification(RuleOutcome.Violated, calculation, evidence)]);
    }

    // 产出指标 prints its points, or its rows do.
    private static (decimal Points, Evidence Evidence)? Given(SelfEvaluationReport report, string name)
    {
        if (name.Contains("执行", StringComparison.Ordinal))
        {
            var line = report.ScoreTables.Select(t => t.ExecutionMaxScore).Concat(report.Funds.Where(f => f.Source == FundSource.Total).Select(f => f.MaxScore)).OfType<Points>().FirstOrDefault();
            return line is null ? null : (line.Value, line.Evidence);
        }
        var rows = report.ScoreTables.SelectMany(t => t.Rows).Where(r => r.MaxScore is not null && IsOf(r, name)).ToList();
        return rows.Count == 0 ? null : (rows.Sum(r => r.MaxScore!.Value), rows[0].MaxScore!.Evidence);
    }

    // 服务对象满意度 under 效益指标 is satisfaction, not benefit.
    private static bool IsOf(Indicator row, string name)
    {
        var satisfied = (row.Level1 + row.Level2).Contains("满意", StringComparison.Ordinal);
        return name == "满意度" ? satisfied : !satisfied && (row.Level1 ?? "").Contains(name, StringComparison.Ordinal);
    }
}
