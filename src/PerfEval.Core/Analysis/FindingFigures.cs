namespace PerfEval.Core.Analysis;

/// <summary>What the figures of a finding measure, and how much money (涉及金额) hangs on it.</summary>
public static class FindingFigures
{
    // The evidence tells the unit: the stated value stands in it as an amount or as a rate. Rules of points (PE2xx) have no such fact.
    public static FigureUnit UnitOf(AnalysisDocument analysis, FindingInfo finding)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(finding);
        if (finding.Rule.StartsWith("PE2", StringComparison.Ordinal)) return FigureUnit.Points;
        if (analysis.Rates.Any(r => (r.Value == finding.Stated || r.Value == finding.Computed) && IsCited(finding, r.Span))) return FigureUnit.Rate;
        var amounts = CitedAmounts(analysis, finding).ToList();
        if (amounts.Any(a => a.Yuan == finding.Stated || a.Yuan == finding.Computed)) return FigureUnit.Yuan;
        return amounts.Count > 0 && finding.Rule.StartsWith("PE1", StringComparison.Ordinal) ? FigureUnit.Yuan : FigureUnit.Plain;
    }

    /// <summary>In 元: the difference of amounts; a difference of rates weighs as much as the largest amount beside it makes it. Null where no money is at stake.</summary>
    public static decimal? StakeOf(AnalysisDocument analysis, FindingInfo finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        if (finding.Difference is not { } difference) return null;
        return UnitOf(analysis, finding) switch
        {
            FigureUnit.Yuan => Math.Abs(difference),
            FigureUnit.Rate when Math.Abs(difference) <= 1 => CitedAmounts(analysis, finding).Select(a => (decimal?)Math.Abs(a.Yuan)).Max() * Math.Abs(difference),
            _ => null,
        };
    }

    /// <summary>True where the finding rests on words of the span.</summary>
    public static bool IsCited(FindingInfo finding, SpanInfo span)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return finding.Evidence.Any(e => Meet(e.Span, span));
    }

    public static bool Meet(SpanInfo a, SpanInfo b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        return a.Start < b.Start + b.Length && b.Start < a.Start + a.Length;
    }

    private static IEnumerable<AmountInfo> CitedAmounts(AnalysisDocument analysis, FindingInfo finding) => analysis.Amounts.Where(a => IsCited(finding, a.Span));
}
