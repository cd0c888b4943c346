using PerfEval.Core.Analysis;
using PerfEval.Core.Documents;
using PerfEval.Storage.Analysis;
using PerfEval.Storage.Queries;
using PerfEval.Web.DocumentView;

namespace PerfEval.Web.Reports;

/// <summary>All that the page of a report shows: the document drawn with its marks, findings, fields.</summary>
public sealed record ReportView(
    AnalysisDocument Analysis, IReadOnlyList<DocumentPart> Parts, IReadOnlyList<FindingView> Findings, IReadOnlyList<FieldRow> Fields,
    IReadOnlyList<FundRow> Funds)
{
    /// <summary>Words of the file that don't belong to the report, to be seen below it.</summary>
    public IReadOnlyList<Aside> Asides { get; init; } = [];

    /// <summary>Everything that something on the page points to.</summary>
    public IReadOnlyList<Mark> Marks { get; init; } = [];

    /// <summary>Where the words stand on pages that can be drawn as they were handed in; none for other formats.</summary>
    public PagePlaces Places { get; init; } = PagePlaces.None;

    public bool HasPages => Places.Pages.Count > 0;

    public static ReportView Of(AnalysisDocument analysis, DocumentLayout? layout, IReadOnlyList<Mark>? hits = null)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        var whole = analysis with { Text = layout?.Text };
        var fields = FieldRow.Of(whole);
        var funds = FundRow.Of(whole, layout);
        List<Mark> marks = [.. ReportMarks.Of(whole), .. fields.Select(f => f.Place).OfType<Mark>(), .. funds.Select(f => f.Place).OfType<Mark>(), .. hits ?? []];
        return new ReportView(
            whole, layout is null ? [] : DocumentParts.Draw(layout, whole.Sections, marks, whole.Report.Title), FindingView.Of(whole), fields, funds)
        {
            Asides = layout?.Asides ?? [],
            Marks = marks,
            Places = layout is not null && DocumentPageQueries.Formats.Contains(whole.Source.Format) ? layout.Places : PagePlaces.None,
        };
    }

    /// <summary>Marks of one finding, to be drawn selected.</summary>
    public IReadOnlySet<string> Selected(int? finding) =>
        finding is { } i && i >= 0 && i < Findings.Count
            ? Findings[i].Finding.Evidence.Select((_, k) => Findings[i].Anchor(k)).ToHashSet(StringComparer.Ordinal)
            : new HashSet<string>(StringComparer.Ordinal);
}
