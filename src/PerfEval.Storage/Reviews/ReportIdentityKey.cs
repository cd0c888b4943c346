using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Core.Analysis;
using PerfEval.Storage.Across;
using PerfEval.Storage.Sql;

namespace PerfEval.Storage.Reviews;

/// <summary>What makes two files versions (版本) of one report: the same unit, project and year, and the same kind and form.</summary>
internal static partial class ReportIdentityKey
{
    // A unit hands in a form and a report in words for the same project: neither replaces the other. Where anything is unknown, nothing is said.
    public static string? Of(AnalysisDocument analysis)
    {
        var key = ReportKey.Of(analysis.Report);
        var project = key.Project.Length > 0 ? key.Project : ShortName(analysis.Report, key);
        if (key.Unit.Length == 0 || project is null || key.FiscalYear is not { } year || analysis.Profile is not { } profile) return null;
        return StorableText.Of(string.Join('|', key.Region, key.Unit, project, year.ToString(CultureInfo.InvariantCulture), analysis.Report.Kind, profile.Family));
    }

    // 电子政务 is too short a name to compare reports of all units by, but good enough within one unit, year and form; 业务经费 is not.
    private static string? ShortName(ReportInfo report, ReportKey key)
    {
        var name = ReportKey.ProjectOf(report.Project, [.. key.Region.Split('/'), key.Unit]);
        return name.Length >= 3 && !General().IsMatch(name) ? name : null;
    }

    [GeneratedRegex("^(?:专项|项目|经费|资金|工作|业务|运转|公用|其他|日常|整体|部门|单位|支出)+$", RegexOptions.NonBacktracking)]
    private static partial Regex General();
}
