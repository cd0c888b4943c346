namespace PerfEval.Evaluation.Figures;

/// <summary>A figure over many reports; <paramref name="MeanF1"/> is the mean of the F1 of each report that has something of it.</summary>
public sealed record FigureTotal(string Key, Tally Tally, double? MeanF1);

/// <summary>A rule over many reports.</summary>
public sealed record RuleTotal(string Rule, RuleTally Tally);

/// <summary>The figures of many reports added up (合计); what no gold tells isn't there.</summary>
public sealed record Totals(int Reports, IReadOnlyList<FigureTotal> Figures, IReadOnlyList<RuleTotal> Rules)
{
    public static Totals Of(IReadOnlyList<ReportScore> scores)
    {
        var known = FigureNames.All.Select(f => Figure(f.Key, [.. scores.Where(s => s.Figures.ContainsKey(f.Key)).Select(s => s.Figures[f.Key])]));
        var rules = scores.SelectMany(s => s.Rules).GroupBy(r => r.Key, r => r.Value).OrderBy(g => g.Key, StringComparer.Ordinal);
        return new(scores.Count, [.. known.OfType<FigureTotal>()], [.. rules.Select(g => new RuleTotal(g.Key, g.Aggregate((a, b) => a + b)))]);
    }

    public FigureTotal? Figure(string key) => Figures.FirstOrDefault(f => f.Key == key);

    private static FigureTotal? Figure(string key, List<Tally> each)
    {
        if (each.Count == 0) return null;
        var f1 = each.Select(t => t.F1).OfType<double>().ToList();
        return new(key, each.Aggregate((a, b) => a + b), f1.Count == 0 || FigureNames.CountsFaults(key) ? null : f1.Average());
    }
}
