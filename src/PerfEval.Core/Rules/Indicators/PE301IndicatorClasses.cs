using PerfEval.Core.Documents;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Rules.Indicators;

/// <summary>指标类别缺失: a table of the national frame has output, benefit and satisfaction indicators.</summary>
public sealed class PE301IndicatorClasses : IConsistencyRule
{
    private const int FewestRows = 3;

    private static readonly (string Name, string[] Words)[] Classes = [("产出", ["产出"]), ("效益", ["效益", "效果"]), ("满意度", ["满意"])];

    public RuleDescriptor Descriptor { get; } = new("PE301", "指标类别缺失", Severity.Warning, "指标表应有产出、效益、满意度三类指标")
    {
        Basis = "财预〔2021〕101号（核心绩效目标和指标设置及取值指引）",
        Fires = """
            | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因 |
            | 产出指标 | 数量指标 | 改造管网 | ≥15公里 | 15公里 | 60 | 60 | |
            | 效益指标 | 社会效益指标 | 出行时间缩短 | ≥10分钟 | 10分钟 | 30 | 30 | |
            | 产出指标 | 质量指标 | 验收合格率 | ≥95% | 100% | 10 | 10 | |
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
        var findings = new List<Finding>();
        var verifications = new List<Verification>();
        // One form cut in two by a page end is two tables: the classes of all tables count together.
        var rows = ScoredRows.Of(report);
        var framed = rows.Where(r => Classes[0].Words.Concat(Classes[1].Words).Any(w => (r.Level1 ?? "").Contains(w, StringComparison.Ordinal))).ToList();
        if (framed.Count < FewestRows) return RuleResult.NotApplicable;
        var words = rows.SelectMany(r => new[] { r.Level1, r.Level2, r.Level3 }).OfType<string>().ToList();
        var missing = Classes.Where(c => !words.Any(w => c.Words.Any(k => w.Contains(k, StringComparison.Ordinal)))).Select(c => c.Name).ToList();
        Evidence[] evidence = [framed[0].Evidence];
        var calculation = $"指标类别：{string.Join("、", Classes.Select(c => c.Name).Except(missing))}";
        verifications.Add(new Verification(missing.Count == 0 ? RuleOutcome.Holds : RuleOutcome.Violated, calculation, evidence));
        if (missing.Count > 0) findings.Add(new Finding(Descriptor.Id, Severity.Warning, $"绩效指标表缺少{string.Join("、", missing)}类指标", evidence));
        return RuleResult.From(findings, verifications);
    }
}
