using PerfEval.Core.Reports;

namespace PerfEval.Core.Rules.Scores;

/// <summary>得分合计: the scores of the rows add up to the stated total, and those of each level to its parent.</summary>
public sealed class PE203ScoresSumToTotal : IConsistencyRule
{
    public RuleDescriptor Descriptor { get; } = new("PE203", "得分合计", Severity.Error, "总得分 = 各项得分之和");

    public RuleResult Check(SelfEvaluationReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var check = new PointsAdditionCheck(Descriptor, "得分");
        foreach (var table in report.ScoreTables)
        {
            foreach (var group in ScoreSums.OfGroups(table, g => g.Score, r => r.Score)) check.Judge(group);
            if (Total(report, table) is { } total) check.Judge(total);
        }
        return check.Result;
    }

    private static PointsAddition? Total(SelfEvaluationReport report, ScoreTable table)
    {
        var (parts, missing) = ScoreSums.OfTable(table, g => g.Score, r => r.Score);
        if (parts.Count == 0) return null;
        var execution = StandsApart(table) ? ExecutionLine(report, table) : null;
        if (table.TotalScore is { } stated)
            return new PointsAddition("总得分", stated.Value, [stated.Evidence], parts, missing ?? Blank(table, stated.Value, parts)) { Optional = execution, ByGroup = ByGroup(table) };
        // Without a total row the claim for the whole report is the total of its only table.
        return report.ScoreTables.Count == 1 && report.SelfScore is { } self && table.Rows.Count > 1
            ? new PointsAddition("自评得分", self.Points, [self.Evidence], parts, missing ?? Blank(table, self.Points, parts)) { Optional = execution }
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
    private static string? Blank(ScoreTable table, decimal stated, IReadOnlyList<Points> parts)
    {
        var lack = stated - parts.Sum(p => p.Value);
        return table is { ExecutionMaxScore: { } max, ExecutionScore: null } && lack > 0 && lack <= max.Value && StandsApart(table) ? "预算执行率" : null;
    }
}
