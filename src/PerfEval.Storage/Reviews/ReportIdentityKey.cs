using System.Globalization;
using PerfEval.Core.Analysis;
using PerfEval.Storage.Across;
using PerfEval.Storage.Sql;

namespace PerfEval.Storage.Reviews;

/// <summary>What makes two files versions (版本) of one report: the same unit, project and year, and the same kind and form.</summary>
internal static class ReportIdentityKey
{
    // A unit hands in a form and a report in words for the same project: neither replaces the other. Where anything is unknown, nothing is said.
    public static string? Of(AnalysisDocument analysis)
    {
        var key = ReportKey.Of(analysis.Report);
        if (key.Unit.Length == 0 || key.Project.Length == 0 || key.FiscalYear is not { } year || analysis.Profile is not { } profile) return null;
        return StorableText.Of(string.Join('|', key.Region, key.Unit, key.Project, year.ToString(CultureInfo.InvariantCulture), analysis.Report.Kind, profile.Family));
    }
}
