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
        var unit = UnitOf(report.Unit, regions);
        return new ReportKey(string.Join('/', regions), unit, UnitOf(report.SupervisingDepartment, regions), ProjectOf(report, unit, regions), report.FiscalYear);
    }

    /// <summary>Told by one unit, or by a unit and the department above it.</summary>
    public bool IsOfSameHouse(ReportKey other) => Unit.Length > 0 && (Unit == other.Unit || Unit == other.Department) || Department.Length > 0 && Department == other.Unit;

    /// <summary>The unit as it is named within its county: 仁化县水务局 and 水务局 are one.</summary>
    public static string UnitOf(string? unit, params string[] regions) => Within(Letters(unit), regions);

    // 仁化县2019年农村饮水安全工程项目 and 农村饮水安全工程 are one; of a department's report as a whole the unit is the name.
    private static string ProjectOf(ReportInfo report, string unit, string[] regions)
    {
        var project = ProjectOf(report.Project, [.. regions, unit]);
        if (project.Length >= ShortestProject && project != WholeDepartment) return project;
        return unit.Length > 0 && $"{report.Title}{project}".Contains("整体支出", StringComparison.Ordinal) ? $"{WholeDepartment} {unit}" : "";
    }

    public static string ProjectOf(string? name, params string[] regions)
    {
        var project = Within(Letters(Year().Replace(SearchFolding.Fold(name ?? ""), "")), regions);
        return project.EndsWith("项目", StringComparison.Ordinal) ? project[..^2] : project;
    }

    public static string Letters(string? name) => string.Concat(SearchFolding.Fold(StorableText.Of(name ?? "")).Where(char.IsLetterOrDigit));

    private static string Within(string name, string[] regions)
    {
        foreach (var region in regions.Where(r => r.Length > 1))
            if (name.Length > region.Length + 1 && name.StartsWith(region, StringComparison.Ordinal)) name = name[region.Length..];
        return name;
    }

    [GeneratedRegex("(19|20)\\d{2} ?年度?", RegexOptions.NonBacktracking)]
    private static partial Regex Year();
}
