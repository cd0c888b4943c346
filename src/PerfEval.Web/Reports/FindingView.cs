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
        var sum = check?.Relations.FirstOrDefault(r => r.Outcome == "violated" && r.Evidence.Any(e => FindingFigures.IsCited(finding, e.Span)));
        return new FindingView(index, finding, check?.Name ?? "", sum?.Calculation, [.. Listed(finding, FindingFigures.UnitOf(analysis, finding))]);
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
}
