using System.Globalization;

namespace PerfEval.Core.Analysis;

/// <summary>The fields of a report (报告信息) by the names of <see cref="CorrectionValues.Fields"/>.</summary>
public static class ReportFields
{
    /// <summary>Null where the report doesn't tell.</summary>
    public static string? Read(ReportInfo report, string field)
    {
        ArgumentNullException.ThrowIfNull(report);
        return field switch
        {
            "project" => report.Project,
            "unit" => report.Unit,
            "supervising_department" => report.SupervisingDepartment,
            "province" => report.Province,
            "city" => report.City,
            "county" => report.County,
            "fiscal_year" => report.FiscalYear is { } year ? $"{year}" : null,
            "self_score" => report.SelfScore is { } score ? score.ToString("0.####", CultureInfo.InvariantCulture) : null,
            _ => report.Grade,
        };
    }
}
