using System.Text.Json;
using PerfEval.Core.Analysis;
using PerfEval.Evaluation.Figures;

namespace PerfEval.Evaluation.Printing;

/// <summary>The figures as JSON (perfeval/evaluation/1); what wasn't told by gold is left out, and single misses unless they are asked for.</summary>
public static class EvaluationJson
{
    private static readonly JsonSerializerOptions Options = new(AnalysisJson.Options) { WriteIndented = true, DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull };

    public static string Write(MeasuredSet set, bool verbose)
    {
        ArgumentNullException.ThrowIfNull(set);
        return JsonSerializer.Serialize(
            new
            {
                Schema = "perfeval/evaluation/1",
                Reports = set.Scores.Count,
                Seconds = Math.Round(set.Elapsed.TotalSeconds, 3),
                ReportsPerSecond = Math.Round(set.ReportsPerSecond, 2),
                Figures = Figures(set.Totals),
                Rules = Rules(set.Totals),
                Families = set.Families.ToDictionary(f => f.Family, f => new { f.Totals.Reports, Figures = Figures(f.Totals), Rules = Rules(f.Totals) }),
                Confusions = verbose ? set.Scores.SelectMany(s => s.Confusions).CountBy(c => c).OrderByDescending(c => c.Value).Select(c => new { c.Key.Wanted, c.Key.Given, Count = c.Value }) : null,
                Misses = verbose ? set.Scores.SelectMany(s => s.Misses.Select(m => new { s.File, m.Figure, m.Kind, m.Words })) : null,
            },
            Options);
    }

    private static Dictionary<string, object> Figures(Totals totals) => totals.Figures.ToDictionary(f => f.Key, f => FigureNames.CountsFaults(f.Key)
        ? (object)new { Name = FigureNames.Of(f.Key), Count = f.Tally.Given, PerReport = Rounded(Shares.Of(f.Tally.Given, totals.Reports)) }
        : new
        {
            Name = FigureNames.Of(f.Key), f.Tally.Wanted, f.Tally.Given, f.Tally.Correct, Precision = Rounded(f.Tally.Precision), Recall = Rounded(f.Tally.Recall),
            F1 = Rounded(f.Tally.F1), MeanF1 = Rounded(f.MeanF1), f.Tally.Asked, f.Tally.Right, Share = Rounded(f.Tally.Share),
        });

    private static Dictionary<string, object> Rules(Totals totals) => totals.Rules.ToDictionary(r => r.Rule, r => (object)new
    {
        r.Tally.Planted, r.Tally.Found, Recall = Rounded(r.Tally.Recall), r.Tally.Reported, r.Tally.Confirmed, Precision = Rounded(r.Tally.Precision), F1 = Rounded(r.Tally.F1), r.Tally.Forbidden,
    });

    private static double? Rounded(double? share) => share is { } s ? Math.Round(s, 4) : null;
}
