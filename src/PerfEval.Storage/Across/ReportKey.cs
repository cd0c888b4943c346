using System.Text.RegularExpressions;
using PerfEval.Core.Analysis;
using PerfEval.Storage.Search;
using PerfEval.Storage.Sql;

namespace PerfEval.Storage.Across;

/// <summary>Who reports on what (报告身份), folded: two reports with the same key tell of the same project of the same unit and year.</summary>
internal sealed partial record ReportKey(string Region, string Unit, string Department, string Project, int? FiscalYear)
{
    // 经费, 项目: as good as no name.
    private const int ShortestProject = 5;
    private const string WholeDepartment = "部门整体支出";

    public static ReportKey Of(ReportInfo report)
    {
        ArgumentNullException.ThrowIfNull(report);
        string[] regions = [Letters(report.Province), Letters(report.City), Letters(report.County)];
        var unit = Letters(report.Unit);
        return new ReportKey(
            string.Join('/', regions), unit, Letters(report.SupervisingDepartment), ProjectOf(report, unit, regions), report.FiscalYear);
    }

    /// <summary>Told by one unit, or by a unit and the department above it.</summary>
    public bool IsOfSameHouse(ReportKey other) => Unit.Length > 0 && (Unit == other.Unit || Unit == other.Department) || Department.Length > 0 && Department == other.Unit;

    // 仁化县2019年农村饮水安全工程项目 and 农村饮水安全工程 are one; of a department's report as a whole the unit is the name.
    private static string ProjectOf(ReportInfo report, string unit, string[] regions)
    {
        var project = Letters(Year().Replace(SearchFolding.Fold(report.Project ?? ""), ""));
        foreach (var prefix in regions.Append(unit).Where(p => p.Length > 1))
            if (project.StartsWith(prefix, StringComparison.Ordinal)) project = project[prefix.Length..];
        if (project.EndsWith("项目", StringComparison.Ordinal)) project = project[..^2];
        if (project.Length >= ShortestProject && project != WholeDepartment) return project;
        return unit.Length > 0 && $"{report.Title}{project}".Contains("整体支出", StringComparison.Ordinal) ? $"{WholeDepartment} {unit}" : "";
    }

    private static string Letters(string? name) => string.Concat(SearchFolding.Fold(StorableText.Of(name ?? "")).Where(char.IsLetterOrDigit));

    [GeneratedRegex("(19|20)\\d{2} ?年度?", RegexOptions.NonBacktracking)]
    private static partial Regex Year();
}
