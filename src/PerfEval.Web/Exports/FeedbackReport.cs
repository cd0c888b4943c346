using PerfEval.Core.Analysis;
using PerfEval.Storage.Reviews;
using PerfEval.Web.Reports;

namespace PerfEval.Web.Exports;

/// <summary>One report of a feedback sheet (退回修改意见), with what its unit has to mend.</summary>
public sealed record FeedbackReport(ReportInfo Report, string FileName, int Version, IReadOnlyList<FeedbackLine> Lines, IReadOnlyList<string> Comments, int Open)
{
    /// <summary>What was confirmed or sent back; what nobody has judged, and false alarms, are no business of the unit.</summary>
    public static FeedbackReport Of(AnalysisDocument analysis, ReviewRow review)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(review);
        var told = FindingView.Of(analysis).Select(f => (View: f, Given: review.Verdicts.GetValueOrDefault(f.Finding.Key ?? "")))
            .Where(f => f.Given?.Verdict is Verdict.Confirmed or Verdict.Returned);
        return new FeedbackReport(
            analysis.Report, analysis.Source.File, review.Version,
            [.. told.Select(f => new FeedbackLine(
                Place(analysis, f.View.Finding), string.Join("；", f.View.Finding.Evidence.Select(e => $"“{e.Text.Trim()}”")), f.View.Finding.Message,
                string.Join("，", new[] { f.View.Calculation, string.Join("，", f.View.Figures.Select(n => n.Label + n.Value)) }.Where(w => !string.IsNullOrEmpty(w))),
                f.View.Finding.Suggestion, f.Given!.Verdict!.Value, f.Given.Words))],
            [.. review.Comments.Where(c => c.Key is null).Select(c => c.Words)], review.Open);
    }

    // 第3页；“二、资金情况”: where a person finds it again.
    private static string Place(AnalysisDocument analysis, FindingInfo finding)
    {
        if (finding.Evidence is not [var first, ..]) return "全文";
        var section = analysis.Sections.LastOrDefault(s => s.Span.Start <= first.Span.Start);
        return string.Join("，", new[] { first.Page is { } page ? $"第{page}页" : null, section is null ? null : $"{section.Number}{section.Heading}" }.Where(w => w is not null)) is { Length: > 0 } place ? place : "开头";
    }
}
