using PerfEval.Core.Analysis;
using PerfEval.Core.Documents;
using PerfEval.Storage.Analysis;
using PerfEval.Web.DocumentView;

namespace PerfEval.Web.Reports;

/// <summary>All that the page of a report shows: the document drawn with its marks, findings, fields.</summary>
public sealed record ReportView(
    AnalysisDocument Analysis, IReadOnlyList<DocumentPart> Parts, IReadOnlyList<FindingView> Findings, IReadOnlyList<FieldRow> Fields,
    IReadOnlyList<FundRow> Funds)
{
    /// <summary>Words of the file that don't belong to the report, to be seen below it.</summary>
    public IReadOnlyList<Aside> Asides { get; init; } = [];

    public static ReportView Of(AnalysisDocument analysis, DocumentLayout? layout, IReadOnlyList<Mark>? hits = null)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        var whole = analysis with { Text = layout?.Text };
        var fields = FieldRow.Of(whole);
        var funds = FundRow.Of(whole, layout);
        var marks = ReportMarks.Of(whole).Concat(fields.Select(f => f.Place).OfType<Mark>())
            .Concat(funds.Select(f => f.Place).OfType<Mark>()).Concat(hits ?? []);
        return new ReportView(
            whole, layout is null ? [] : DocumentParts.Draw(layout, whole.Sections, marks, whole.Report.Title), FindingView.Of(whole), fields, funds)
        {
            Asides = layout?.Asides ?? [],
        };
    }

    /// <summary>Marks of one finding, to be drawn selected.</summary>
    public IReadOnlySet<string> Selected(int? finding) =>
        finding is { } i && i >= 0 && i < Findings.Count
            ? Findings[i].Finding.Evidence.Select((_, k) => Findings[i].Anchor(k)).ToHashSet(StringComparer.Ordinal)
            : new HashSet<string>(StringComparer.Ordinal);
}
