using PerfEval.Core.Analysis;

namespace PerfEval.Web.Reports;

/// <summary>疑点 as the page tells it: its rule's name, the sum written out, the figures with their unit.</summary>
public sealed record FindingView(int Index, FindingInfo Finding, string RuleName, string? Calculation, IReadOnlyList<(string Label, string Value)> Figures)
{
    public string Severity => Terms.Severity(Finding.Severity);

    /// <summary>Anchor of one evidence in the text.</summary>
    public string Anchor(int evidence) => $"f{Index}-{evidence}";

    public static IReadOnlyList<FindingView> Of(AnalysisDocument analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        return [.. analysis.Findings.Select((finding, i) => Of(analysis, finding, i))];
    }

    private static FindingView Of(AnalysisDocument analysis, FindingInfo finding, int index)
    {
        var check = analysis.Checks.FirstOrDefault(c => c.Rule == finding.Rule);
        var sum = check?.Relations.FirstOrDefault(r => r.Outcome == "violated" && r.Evidence.Any(e => finding.Evidence.Any(f => Meet(e.Span, f.Span))));
        return new FindingView(index, finding, check?.Name ?? "", sum?.Calculation, [.. Listed(finding, UnitOf(analysis, finding))]);
    }

    private static IEnumerable<(string, string)> Listed(FindingInfo finding, FigureUnit unit)
    {
        if (finding.Stated is { } stated) yield return ("报告所列", Printed(stated, unit));
        if (finding.Computed is { } computed) yield return ("计算结果", Printed(computed, unit));
        if (finding.Difference is { } difference) yield return ("相差", Printed(difference, unit));
        if (finding.Tolerance is > 0 and var tolerance) yield return ("允许误差", Printed(tolerance, unit));
    }

    private static string Printed(decimal value, FigureUnit unit) => unit switch
    {
        FigureUnit.Yuan => $"{Reports.Figures.TenThousandYuan(value)} 万元",
        FigureUnit.Rate => Reports.Figures.Percent(value),
        FigureUnit.Points => $"{Reports.Figures.Plain(value)} 分",
        _ => Reports.Figures.Plain(value),
    };

    // The evidence tells the unit: the stated value stands in it as an amount or as a rate. Rules of points (PE2xx) have no such fact.
    private static FigureUnit UnitOf(AnalysisDocument analysis, FindingInfo finding)
    {
        if (finding.Rule.StartsWith("PE2", StringComparison.Ordinal)) return FigureUnit.Points;
        var rates = analysis.Rates.Where(r => Cited(r.Span)).ToList();
        if (rates.Any(r => r.Value == finding.Stated || r.Value == finding.Computed)) return FigureUnit.Rate;
        var amounts = analysis.Amounts.Where(a => Cited(a.Span)).ToList();
        if (amounts.Any(a => a.Yuan == finding.Stated || a.Yuan == finding.Computed)) return FigureUnit.Yuan;
        return amounts.Count > 0 && finding.Rule.StartsWith("PE1", StringComparison.Ordinal) ? FigureUnit.Yuan : FigureUnit.Plain;

        bool Cited(SpanInfo span) => finding.Evidence.Any(e => Meet(e.Span, span));
    }

    private static bool Meet(SpanInfo a, SpanInfo b) => a.Start < b.Start + b.Length && b.Start < a.Start + a.Length;
}
