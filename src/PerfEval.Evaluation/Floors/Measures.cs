using PerfEval.Evaluation.Figures;

namespace PerfEval.Evaluation.Floors;

/// <summary>Every measured number by its name: amounts.f1, rule.PE101.recall, wrong_errors.per_report.</summary>
public static class Measures
{
    public static IReadOnlyDictionary<string, double> Of(MeasuredSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        IEnumerable<(string Name, double? Value)> named = set.Totals.Figures.SelectMany(f => Of(f, set.Totals.Reports)).Concat(set.Totals.Rules.SelectMany(Of))
            .Append(("reports.count", (double?)set.Totals.Reports)).Append(("speed.reports_per_second", (double?)set.ReportsPerSecond));
        return named.Where(m => m.Value is not null).ToDictionary(m => m.Name, m => m.Value!.Value);
    }

    private static (string Name, double? Value)[] Of(FigureTotal figure, int reports) => FigureNames.CountsFaults(figure.Key)
        ? [($"{figure.Key}.count", figure.Tally.Given), ($"{figure.Key}.per_report", Shares.Of(figure.Tally.Given, reports))]
        :
        [
            ($"{figure.Key}.precision", figure.Tally.Precision), ($"{figure.Key}.recall", figure.Tally.Recall), ($"{figure.Key}.f1", figure.Tally.F1),
            ($"{figure.Key}.mean_f1", figure.MeanF1), ($"{figure.Key}.share", figure.Tally.Share), ($"{figure.Key}.asked", figure.Tally.Asked),
        ];

    private static (string Name, double? Value)[] Of(RuleTotal rule) =>
    [
        ($"rule.{rule.Rule}.precision", rule.Tally.Precision), ($"rule.{rule.Rule}.recall", rule.Tally.Recall), ($"rule.{rule.Rule}.f1", rule.Tally.F1),
        ($"rule.{rule.Rule}.planted", rule.Tally.Planted), ($"rule.{rule.Rule}.forbidden", rule.Tally.Forbidden),
    ];
}
