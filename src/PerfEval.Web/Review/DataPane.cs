using PerfEval.Core.Analysis;
using PerfEval.Storage.Reviews;
using PerfEval.Web.Reports;

namespace PerfEval.Web.Review;

/// <summary>数据 and 问题建议 of a report: what was read, with what reviewers have corrected.</summary>
public sealed record DataPane(long ReportId, ReportView View, IReadOnlyList<CorrectionRow> Corrections, QueueAddress Queue, string Tab)
{
    public string Edit(string at) => $"/reports/{ReportId}/correction" + Queue.Here(("at", at), ("tab", Tab));

    public string Confirm(string at) => $"/reports/{ReportId}/correction" + Queue.Here(("handler", "Confirm"), ("at", at), ("tab", Tab));

    /// <summary>What a reviewer said of a place; null where nobody did.</summary>
    public CorrectionRow? Given(SpanInfo span)
    {
        ArgumentNullException.ThrowIfNull(span);
        return Corrections.FirstOrDefault(c => c.Correction.Field is null && c.Correction.Span.Start == span.Start && c.Correction.Span.Length == span.Length);
    }

    public CorrectionRow? GivenField(string field) => Corrections.FirstOrDefault(c => c.Correction.Field == field);
}
