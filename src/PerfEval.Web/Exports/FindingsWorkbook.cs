using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using PerfEval.Core.Rules;
using PerfEval.Storage.Reviews;
using PerfEval.Web.Reports;
using PerfEval.Web.Review;

namespace PerfEval.Web.Exports;

/// <summary>疑点汇总 of a batch as a workbook: a sheet of all findings, a sheet of the reports.</summary>
public static class FindingsWorkbook
{
    private static readonly Dictionary<string, string> RuleNames = RuleCatalog.All.ToDictionary(r => r.Descriptor.Id, r => r.Descriptor.Name, StringComparer.Ordinal);

    /// <param name="content">Must be able to seek.</param>
    public static async Task WriteAsync(Stream content, IReadOnlyList<QueueRow> reports, IAsyncEnumerable<ExportedFinding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        using var workbook = SpreadsheetDocument.Create(content, SpreadsheetDocumentType.Workbook);
        var part = workbook.AddWorkbookPart();
        part.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
        var (first, second) = (part.AddNewPart<WorksheetPart>(), part.AddNewPart<WorksheetPart>());
        using (var sheet = new SheetWriter(
            first, ("县区", 12), ("单位", 26), ("项目", 32), ("年度", 7), ("版本", 6), ("程度", 7), ("规则", 8), ("规则名称", 18), ("疑点", 52), ("依据原文", 40), ("报告所列", 16), ("计算结果", 16), ("相差", 14),
            ("允许误差", 11), ("数值单位", 9), ("建议改为", 14), ("涉及金额（万元）", 14), ("审核意见", 10), ("排除理由", 16), ("说明", 26), ("审核人", 10), ("审核时间", 17), ("备注", 30), ("文件", 40), ("报告编号", 9)))
        {
            await foreach (var finding in findings) sheet.Add(Values(finding));
        }
        using (var sheet = new SheetWriter(
            second, ("县区", 12), ("单位", 26), ("项目", 32), ("年度", 7), ("版本", 6), ("自评得分", 10), ("自评等级", 9), ("复算得分", 10), ("复算等级", 9), ("错误", 7), ("疑点", 7), ("提示", 7), ("待审", 7),
            ("已审", 7), ("审核状态", 10), ("文件", 40), ("报告编号", 9)))
        {
            foreach (var r in reports)
                sheet.Add(r.County, r.Unit, r.Project ?? r.Title, r.FiscalYear, r.Version, r.SelfScore, r.Grade, r.RecomputedScore, r.RecomputedGrade, r.Errors, r.Warnings, r.Infos, r.Open, r.Judged, ReviewTerms.State(r.State), r.FileName, r.DocumentId);
        }
        part.Workbook = new Workbook(new Sheets(
            new Sheet { Name = "疑点", SheetId = 1, Id = part.GetIdOfPart(first) }, new Sheet { Name = "报告", SheetId = 2, Id = part.GetIdOfPart(second) }));
    }

    private static object?[] Values(ExportedFinding f) =>
    [
        f.County, f.ReportUnit, f.Project, f.FiscalYear, f.Version, Terms.Severity(f.Severity), f.Rule, RuleNames.GetValueOrDefault(f.Rule), f.Message, f.Evidence, In(f, f.Stated), In(f, f.Computed),
        In(f, f.Difference), In(f, f.Tolerance), f.Unit switch { "yuan" => "万元", "rate" => "%", "points" => "分", _ => null }, f.Suggestion, f.Stake is { } stake ? Math.Round(stake / 10000, 2) : null,
        f.Verdict is null && f.Severity == "info" ? null : ReviewTerms.Judged(f.Verdict), f.Reason is { } reason ? ReviewTerms.Reason(reason) : null, f.Words, f.Verdict is null ? null : f.By,
        f.Verdict is null || f.At is not { } at ? null : ReviewTerms.Moment(at), f.Comments, f.FileName, f.DocumentId,
    ];

    private static decimal? In(ExportedFinding finding, decimal? value) => finding.Unit switch { "yuan" => value / 10000, "rate" => value * 100, _ => value };

    private static Stylesheet Styles() => new(
        new Fonts(new Font(), new Font(new Bold())),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 }), new Fill(new PatternFill(new ForegroundColor { Rgb = "FFE8EEF5" }) { PatternType = PatternValues.Solid })),
        new Borders(new Border()),
        new CellFormats(
            new CellFormat(),
            new CellFormat { FontId = 1, FillId = 2, ApplyFont = true, ApplyFill = true, Alignment = new Alignment { Vertical = VerticalAlignmentValues.Center, WrapText = true }, ApplyAlignment = true },
            new CellFormat { Alignment = new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = true }, ApplyAlignment = true }));
}
