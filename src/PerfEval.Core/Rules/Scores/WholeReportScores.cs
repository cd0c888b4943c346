using PerfEval.Core.Reports;

namespace PerfEval.Core.Rules.Scores;

/// <summary>The claims of a score for the whole report: told in the narrative or the form's head, else the total of its only table.</summary>
internal static class WholeReportScores
{
    public static IReadOnlyList<Score> Of(SelfEvaluationReport report)
    {
        var claims = report.Scores.Where(s => s.Role == ScoreRole.SelfScore).ToList();
        return claims.Count > 0 ? claims : Totals(report);
    }

    /// <summary>Totals of the tables, once each; empty when several tables differ, since then each is of a part.</summary>
    public static IReadOnlyList<Score> Totals(SelfEvaluationReport report)
    {
        var totals = report.Scores.Where(s => s.Role == ScoreRole.TableTotal)
            .Concat(report.ScoreTables.Where(t => t.TotalScore is not null).Select(t => new Score(t.TotalScore!.Evidence, t.TotalScore.Value, ScoreRole.TableTotal)))
            .DistinctBy(s => s.Span)
            .ToList();
        return totals.Select(t => t.Points).Distinct().Count() == 1 ? totals : [];
    }
}
