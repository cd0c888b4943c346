using PerfEval.Core.Analysis;
using PerfEval.Web.DocumentView;

namespace PerfEval.Web.Reports;

/// <summary>Every place in the text that the page points to: the evidence of findings and of tried relations, and the facts.</summary>
public static class ReportMarks
{
    public static IEnumerable<Mark> Of(AnalysisDocument analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        return analysis.Findings
            .SelectMany((f, i) => f.Evidence.Select((e, k) => Mark.Of($"f{i}-{k}", e.Span, f.Severity)))
            .Concat(analysis.Checks.SelectMany((c, i) => c.Relations.SelectMany(
                (r, j) => r.Evidence.Select((e, k) => Mark.Of($"c{i}-{j}-{k}", e.Span)))))
            .Concat(analysis.Amounts.Select((a, i) => Mark.Of($"a{i}", a.Span)))
            .Concat(analysis.Rates.Select((r, i) => Mark.Of($"r{i}", r.Span)))
            .Concat(analysis.Dates.Select((d, i) => Mark.Of($"d{i}", d.Span)))
            .Concat(analysis.DocumentNumbers.Select((n, i) => Mark.Of($"n{i}", n.Span)))
            .Concat(analysis.Indicators.Select((n, i) => Mark.Of($"i{i}", n.Span)))
            .Concat(analysis.Passages.Select((p, i) => (p, i)).Where(x => x.p.Kind is "problem" or "suggestion")
                .Select(x => Mark.Of($"p{x.i}", x.p.Span, x.p.Kind)));
    }
}
