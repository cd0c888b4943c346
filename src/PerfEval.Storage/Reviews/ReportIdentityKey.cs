using System.Globalization;
using PerfEval.Core.Analysis;
using PerfEval.Storage.Search;
using PerfEval.Storage.Sql;

namespace PerfEval.Storage.Reviews;

/// <summary>What makes two files versions (版本) of one report: unit, project, year, kind and form.</summary>
internal static class ReportIdentityKey
{
    // A unit hands in a form and a report in words for the same project: neither replaces the other. Where anything is unknown, nothing is said.
    public static string? Of(AnalysisDocument analysis)
    {
        var report = analysis.Report;
        if (Dense(report.Unit) is not { } unit || Dense(report.Project) is not { } project || report.FiscalYear is not { } year || analysis.Profile is not { } profile) return null;
        return string.Join('|', unit, project, year.ToString(CultureInfo.InvariantCulture), report.Kind, profile.Family, report.Province, report.City, report.County);
    }

    private static string? Dense(string? name) => string.IsNullOrWhiteSpace(name) ? null : DenseText.Of(StorableText.Of(name)).Replace("|", "", StringComparison.Ordinal);
}
