using PerfEval.Core.Documents;

namespace PerfEval.Core.Analysis;

/// <summary>Adds to every span of an analysis where it stands on the pages and how sure its recognition was.</summary>
public sealed class SpanPlaces(PagePlaces places, IReadOnlyList<RecognizedText> recognized)
{
    public AnalysisDocument In(AnalysisDocument analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        if (places.Runs.Count == 0 && recognized.Count == 0) return analysis;
        return analysis with
        {
            Amounts = [.. analysis.Amounts.Select(a => a with { Span = Of(a.Span) })],
            Rates = [.. analysis.Rates.Select(r => r with { Span = Of(r.Span) })],
            Dates = [.. analysis.Dates.Select(d => d with { Span = Of(d.Span) })],
            DocumentNumbers = [.. analysis.DocumentNumbers.Select(n => n with { Span = Of(n.Span) })],
            Indicators = [.. analysis.Indicators.Select(i => i with { Span = Of(i.Span) })],
            Sections = [.. analysis.Sections.Select(s => s with { Span = Of(s.Span) })],
            Passages = [.. analysis.Passages.Select(p => p with { Span = Of(p.Span) })],
            Findings = [.. analysis.Findings.Select(f => f with { Evidence = Of(f.Evidence) })],
            Checks = [.. analysis.Checks.Select(c => c with { Relations = [.. c.Relations.Select(r => r with { Evidence = Of(r.Evidence) })] })],
        };
    }

    private EvidenceInfo[] Of(IReadOnlyList<EvidenceInfo> evidence) => [.. evidence.Select(e => e with { Span = Of(e.Span) })];

    private SpanInfo Of(SpanInfo span)
    {
        var words = new TextSpan(span.Start, span.Length);
        var boxes = places.Of(words).Select(p => new PlaceInfo(p.Page, Tenths(p.Box.Left), Tenths(p.Box.Top), Tenths(p.Box.Right), Tenths(p.Box.Bottom))).ToList();
        return span with { Places = boxes.Count == 0 ? null : boxes, Confidence = RecognizedText.Lowest(recognized, words) is { } c ? Math.Round(c, 2) : null };
    }

    private static double Tenths(double points) => Math.Round(points, 1);
}
