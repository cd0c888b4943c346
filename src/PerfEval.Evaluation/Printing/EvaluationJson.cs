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

    private static Dictionary<string, object> Figures(Totals totals) => totals.Figures.ToDictionary(f => f.Key, f => Of(f, totals.Reports));

    private static object Of(FigureTotal figure, int reports)
    {
        var (name, t) = (FigureNames.Of(figure.Key), figure.Tally);
        if (FigureNames.CountsFaults(figure.Key)) return new { Name = name, Count = t.Given, PerReport = Rounded(Shares.Of(t.Given, reports)) };
        return new
        {
            Name = name,
            t.Wanted,
            t.Given,
            t.Correct,
            Precision = Rounded(t.Precision),
            Recall = Rounded(t.Recall),
            F1 = Rounded(t.F1),
            MeanF1 = Rounded(figure.MeanF1),
            t.Asked,
            t.Right,
            Share = Rounded(t.Share),
        };
    }

    private static Dictionary<string, object> Rules(Totals totals) => totals.Rules.ToDictionary(r => r.Rule, r => Of(r.Tally));

    private static object Of(RuleTally t) => new
    {
        t.Planted,
        t.Found,
        Recall = Rounded(t.Recall),
        t.Reported,
        t.Confirmed,
        Precision = Rounded(t.Precision),
        F1 = Rounded(t.F1),
        t.Forbidden,
    };

    private static double? Rounded(double? share) => share is { } s ? Math.Round(s, 4) : null;
}
