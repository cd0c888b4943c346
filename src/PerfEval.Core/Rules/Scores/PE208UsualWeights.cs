using PerfEval.Core.Documents;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Rules.Scores;

/// <summary>权重异常: the points of the first level are those of the profile (10 + 50 + 30 + 10).</summary>
public sealed class PE208UsualWeights : IConsistencyRule
{
    public RuleDescriptor Descriptor { get; } = new("PE208", "权重异常", Severity.Info, "一级指标分值与口径规定的权重相同");

    public RuleResult Check(SelfEvaluationReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (report.Profile.Weights.Count == 0 || report.ScoreTables.Count == 0) return RuleResult.NotApplicable;
        var weights = report.Profile.Weights.Select(w => (Name: w.Key, Wanted: w.Value, Given: Given(report, w.Key))).ToList();
        if (weights.Any(w => w.Given is null)) return RuleResult.NotCheckable("未见全部一级指标的分值");
        var calculation = string.Join("，", weights.Select(w => $"{w.Name}{PointsText.Of(w.Given!.Value.Points)}（规定{PointsText.Of(w.Wanted)}）"));
        IReadOnlyList<Evidence> evidence = [.. weights.Select(w => w.Given!.Value.Evidence)];
        if (weights.TrueForAll(w => w.Given!.Value.Points == w.Wanted)) return RuleResult.Holds(new Verification(RuleOutcome.Holds, calculation, evidence));
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
