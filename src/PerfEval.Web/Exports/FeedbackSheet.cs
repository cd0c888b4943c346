using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using PerfEval.Storage.Reviews;

namespace PerfEval.Web.Exports;

/// <summary>退回修改意见: what a unit has to mend in its reports, as a Word document to be sent.</summary>
public static class FeedbackSheet
{
    private static readonly (string Head, int Width)[] Columns = [("序号", 750), ("位置", 1700), ("原文", 2900), ("问题", 3400), ("核对计算", 3000), ("修改建议", 2250)];

    public static void Write(Stream content, string unit, IReadOnlyList<FeedbackReport> reports, DateTimeOffset today)
    {
        ArgumentNullException.ThrowIfNull(reports);
        using var document = WordprocessingDocument.Create(content, WordprocessingDocumentType.Document);
        var body = new Body();
        document.AddMainDocumentPart().Document = new Document(body);
        body.Append(Line("绩效自评报告退回修改意见", 36, bold: true, JustificationValues.Center));
        body.Append(Line($"{unit}：", 24));
        var count = reports.Sum(r => r.Lines.Count);
        body.Append(Line(
            count == 0 && reports.Any(r => r.Open > 0) ? "你单位报送的下列绩效自评报告尚未审完。" : count == 0 ? "你单位报送的下列绩效自评报告经审核，没有需要修改的问题。" : $"你单位报送的下列绩效自评报告经审核，共有 {count} 处需要更正或说明。请逐条核对修改，修改后重新报送；数据确实无误的，请书面说明依据。", 24, indent: true));
        foreach (var (i, report) in reports.Index()) Add(body, report, reports.Count > 1 ? $"（{i + 1}）" : "");
        body.Append(Line("审核单位（盖章）：　　　　　　　　　　审核人：　　　　　　　　　　", 24));
        body.Append(Line(today.ToLocalTime().ToString("yyyy年M月d日", CultureInfo.InvariantCulture), 24, alignment: JustificationValues.Right));
        body.Append(new SectionProperties(
            new PageSize { Width = 16838, Height = 11906, Orient = PageOrientationValues.Landscape }, new PageMargin { Top = 1134, Bottom = 1134, Left = 1134, Right = 1134, Header = 600, Footer = 600, Gutter = 0 }));
    }

    private static void Add(Body body, FeedbackReport report, string number)
    {
        var name = report.Report.Project ?? report.Report.Title ?? report.FileName;
        body.Append(Line($"{number}{name}{(report.Report.FiscalYear is { } year ? $"（{year}年度）" : "")}{(report.Version > 1 ? $"，第{report.Version}版" : "")}", 26, bold: true));
        body.Append(Line($"文件：{report.FileName}", 20));
        if (report.Lines.Count == 0) body.Append(Line(report.Open > 0 ? "尚未审完。" : "没有需要修改的问题。", 24));
        else
        {
            var table = new Table(
                new TableProperties(new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct }, Borders(), new TableLayout { Type = TableLayoutValues.Fixed }),
                new TableGrid(Columns.Select(c => new GridColumn { Width = $"{c.Width}" })),
                new TableRow([new TableRowProperties(new TableHeader()), .. Columns.Select(c => Cell(c.Width, bold: true, c.Head))]));
            foreach (var (i, line) in report.Lines.Index())
                table.Append(new TableRow(
                    new TableRowProperties(new CantSplit()), Cell(750, false, $"{i + 1}"), Cell(1700, false, line.Place), Cell(2900, false, line.Quote), Cell(3400, false, line.Problem), Cell(3000, false, line.Calculation),
                    Cell(2250, false, Advice(line))));
            body.Append(table);
        }
        if (report.Open > 0 && report.Lines.Count > 0) body.Append(Line($"另有 {report.Open} 条疑点尚在审核，不在本意见之内。", 24));
        foreach (var comment in report.Comments) body.Append(Line($"说明：{comment}", 24));
    }

    private static string[] Advice(FeedbackLine line) =>
    [
        .. line.Fix is null ? (string[])[] : [$"建议改为：{line.Fix}"],
        line.Verdict == Verdict.Returned ? "请更正或书面说明" : "请更正",
        .. line.Words is null ? (string[])[] : [$"审核说明：{line.Words}"],
    ];

    private static TableBorders Borders() => new(
        new TopBorder { Val = BorderValues.Single, Size = 4 }, new LeftBorder { Val = BorderValues.Single, Size = 4 }, new BottomBorder { Val = BorderValues.Single, Size = 4 },
        new RightBorder { Val = BorderValues.Single, Size = 4 }, new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4 }, new InsideVerticalBorder { Val = BorderValues.Single, Size = 4 });

    private static TableCell Cell(int width, bool bold, params string[] lines) =>
        new([new TableCellProperties(new TableCellWidth { Width = $"{width}", Type = TableWidthUnitValues.Dxa }), .. lines.Select(l => Line(l, 21, bold))]);

    // size in half points; 仿宋 is what official letters are set in
    private static Paragraph Line(string words, int size, bool bold = false, JustificationValues? alignment = null, bool indent = false)
    {
        var set = new RunProperties(new RunFonts { Ascii = "Times New Roman", HighAnsi = "Times New Roman", EastAsia = "仿宋" });
        if (bold) set.Append(new Bold());
        set.Append(new FontSize { Val = $"{size}" });
        var paragraph = new ParagraphProperties(new SpacingBetweenLines { Before = "60", After = "60" });
        if (indent) paragraph.Append(new Indentation { FirstLine = "480", FirstLineChars = 200 });
        if (alignment is { } given) paragraph.Append(new Justification { Val = given });
        return new Paragraph(paragraph, new Run(set, new Text(SheetWriter.Plain(words)) { Space = SpaceProcessingModeValues.Preserve }));
    }
}
