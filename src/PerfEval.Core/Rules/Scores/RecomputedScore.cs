using PerfEval.Core.Reports;

namespace PerfEval.Core.Rules.Scores;

/// <summary>
/// 复算得分: the score and grade that the numbers support, beside the claimed. A row whose score follows from its value, and the execution
/// line, are reckoned anew; a row that can't be reckoned keeps its claimed score, and the counts say how many there are.
/// </summary>
public sealed record RecomputedScore(decimal Score, string Grade, int Rows, int Reckoned)
{
    /// <summary>Null when there is no score table, or a row has neither a claimed nor a reckoned score.</summary>
    public static RecomputedScore? Of(SelfEvaluationReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var rows = report.ScoreTables.SelectMany(t => t.Rows).Where(r => r.MaxScore is { Value: > 0 }).ToList();
        if (rows.Count == 0) return null;
        var scores = rows.ConvertAll(r => OfRow(report, r));
        var execution = OfExecution(report);
        if (scores.Exists(s => s.Points is null) || (execution.Max is not null && execution.Points is null)) return null;
        // Half of the form is no whole score: the points must come near to full marks.
        var full = rows.Sum(r => r.MaxScore!.Value) + (execution.Max ?? 0);
        if (full < 90) return null;
        var total = scores.Sum(s => s.Points!.Value) + (execution.Points ?? 0);
        var score = decimal.Round(full is >= 99 and <= 101 ? total : total / full * 100, 2, MidpointRounding.AwayFromZero);
        var reckoned = scores.Count(s => s.Reckoned) + (execution.Points is null ? 0 : 1);
        return new RecomputedScore(score, GradeScale.Of(report).LabelFor(score), rows.Count + (execution.Max is null ? 0 : 1), reckoned);
    }

    // A score that a convention allows stands; else the allowed one that is nearest.
    private static (decimal? Points, bool Reckoned) OfRow(SelfEvaluationReport report, Indicator row)
    {
        var claimed = row.Score?.Value;
        var (scores, _) = ExpectedScores.Of(row, Attainment.Of(row), report.Profile);
        if (scores is null) return (claimed is { } c ? Math.Clamp(c, 0, row.MaxScore!.Value) : null, false);
        if (claimed is { } given && scores.Any(s => s.Allows(given))) return (Math.Clamp(given, 0, row.MaxScore!.Value), true);
        return (scores.Select(s => claimed < s.Low ? s.Low : s.High).MinBy(p => Math.Abs(p - (claimed ?? 0))), true);
    }

    private static (decimal? Max, decimal? Points) OfExecution(SelfEvaluationReport report)
    {
        var line = report.Funds.FirstOrDefault(f => f.Source == FundSource.Total);
        var table = report.ScoreTables.FirstOrDefault(t => t.ExecutionMaxScore is not null);
        if ((line?.MaxScore ?? table?.ExecutionMaxScore)?.Value is not { } max) return (null, null);
        var plain = line is null ? null : ExecutionBase.Of(line).FirstOrDefault(b => b.IsPlain);
        return (max, plain?.Expected(max) ?? (line?.Score ?? table?.ExecutionScore)?.Value);
    }
}
