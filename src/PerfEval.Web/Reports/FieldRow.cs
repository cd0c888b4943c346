using System.Globalization;
using PerfEval.Core.Analysis;
using PerfEval.Web.DocumentView;

namespace PerfEval.Web.Reports;

/// <summary>A field of the report with its first place in the text; null where its words don't stand there (a county's full name for a short one).</summary>
public sealed record FieldRow(string Label, string? Value, Mark? Place)
{
    public static IReadOnlyList<FieldRow> Of(AnalysisDocument analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        var report = analysis.Report;
        var text = analysis.Text ?? "";
        var year = report.FiscalYear is { } y ? y.ToString(CultureInfo.InvariantCulture) : null;
        var score = report.SelfScore is { } s ? Figures.Plain(s) : null;
        return
        [
            Row("标题", report.Title, report.Title),
            Row("评价类型", Terms.Kind(report.Kind), null),
            Row("项目名称", report.Project, report.Project),
            Row("实施单位", report.Unit, report.Unit),
            Row("主管部门", report.SupervisingDepartment, report.SupervisingDepartment),
            Row("省", report.Province, report.Province),
            Row("市", report.City, report.City),
            Row("县区", report.County, report.County),
            Row("预算年度", year, year is null ? null : year + "年"),
            ReportDate(),
            Row("自评得分", score is null ? null : score + " 分", score is null ? null : score + "分"),
            Row("评价等级", report.Grade, report.Grade),
        ];

        FieldRow Row(string label, string? value, string? words)
        {
            var at = string.IsNullOrEmpty(words) ? -1 : text.IndexOf(words, StringComparison.Ordinal);
            return new FieldRow(label, value, at < 0 ? null : Mark.Of(Key(label), new SpanInfo(at, words!.Length)));
        }

        FieldRow ReportDate()
        {
            var date = analysis.Dates.LastOrDefault(d => d.Iso == report.ReportDate && d.Iso is not null);
            return new FieldRow("报告日期", report.ReportDate, date is null ? null : Mark.Of(Key("报告日期"), date.Span));
        }
    }

    private static string Key(string label) => "t-" + label;
}
