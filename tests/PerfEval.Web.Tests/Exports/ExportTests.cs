using System.Net;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Microsoft.Extensions.DependencyInjection;
using PerfEval.Storage.Reviews;
using PerfEval.Web.Tests.Reports;
using PerfEval.Web.Tests.Review;
using PerfEval.Web.Tests.Site;

namespace PerfEval.Web.Tests.Exports;

public sealed class ExportTests(PerfEvalSite site)
{
    [Fact]
    public async Task The_findings_of_a_batch_are_a_workbook_with_units_verdicts_and_no_formulas()
    {
        using var visitor = await site.SignedInAsync();
        var batch = await visitor.UploadAsync(("=1+1.txt", ReportListTests.Unique("导出渠")), ("乙.txt", ReportListTests.Unique("导出坝")));
        var page = "/reports/" + (await site.Services.GetRequiredService<QueueQueries>().ListAsync(new() { BatchId = batch }, null, 9)).Single(r => r.Project!.Contains("导出渠", StringComparison.Ordinal)).DocumentId;
        var key = await site.KeyAsync(page, ReviewVisits.Sum);
        (await visitor.JudgeAsync(page, key, ("verdict", "Dismissed"), ("reason", "Rounding"), ("words", "=HYPERLINK(\"x\")"))).Dispose();

        using var answer = await visitor.GetAsync($"/batches/{batch}/findings.xlsx", TestContext.Current.CancellationToken);
        using var content = new MemoryStream(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        using var workbook = SpreadsheetDocument.Open(content, false);
        var sheets = workbook.WorkbookPart!.WorksheetParts.Select(p => p.Worksheet!.Descendants<Row>().Select(r => string.Join('|', r.Elements<Cell>().Select(c => c.InnerText))).ToList()).OrderByDescending(s => s.Count).ToList();

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("疑点汇总", Uri.UnescapeDataString(answer.Content.Headers.ContentDisposition!.FileNameStar!), StringComparison.Ordinal);
        Assert.Equal(5, sheets[0].Count);
        Assert.Contains(sheets[0], r => r.Contains("|PE103|", StringComparison.Ordinal) && r.Contains("|437.7|427.7|10|0.005|万元|427.70万元|", StringComparison.Ordinal) && r.Contains("|已排除|四舍五入|=HYPERLINK(\"x\")|admin|", StringComparison.Ordinal));
        Assert.Contains(sheets[0], r => r.Contains("|PE101|", StringComparison.Ordinal) && r.Contains("|92.08|87.54|4.54|0.005|%|", StringComparison.Ordinal));
        Assert.Equal(3, sheets[1].Count);
        Assert.Empty(workbook.WorkbookPart.WorksheetParts.SelectMany(p => p.Worksheet!.Descendants<CellFormula>()));
        Assert.Empty(new OpenXmlValidator().Validate(workbook, TestContext.Current.CancellationToken).Select(e => e.Description));
    }

    [Fact]
    public async Task The_feedback_sheet_tells_the_unit_what_was_confirmed_or_sent_back_and_nothing_else()
    {
        using var visitor = await site.SignedInAsync();
        var page = await visitor.UploadReportAsync("甲.txt", ReportListTests.Unique("意见渠"));
        (await visitor.JudgeAsync(page, await site.KeyAsync(page, ReviewVisits.Sum), ("verdict", "Returned"), ("words", "请附支出明细\u0001"))).Dispose();
        (await visitor.JudgeAsync(page, await site.KeyAsync(page, ReviewVisits.Rate), ("verdict", "Dismissed"), ("reason", "Basis"))).Dispose();

        using var answer = await visitor.GetAsync(page + "/feedback.docx", TestContext.Current.CancellationToken);
        var bytes = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        if (Environment.GetEnvironmentVariable("PERFEVAL_PICTURES") is { Length: > 0 } folder) await File.WriteAllBytesAsync(Path.Combine(folder, "feedback.docx"), bytes, TestContext.Current.CancellationToken);
        using var content = new MemoryStream(bytes);
        using var letter = WordprocessingDocument.Open(content, false);
        var words = letter.MainDocumentPart!.Document!.Body!.InnerText;

        foreach (var part in new[] { "退回修改意见", "河湾县农业农村局：", "共有 1 处需要更正或说明", "一、资金情况", "“明细合计437.70万元”", "相差10.00 万元", "建议改为：427.70万元", "请更正或书面说明", "请附支出明细" })
            Assert.Contains(part, words, StringComparison.Ordinal);
        Assert.DoesNotContain("执行率应为", words, StringComparison.Ordinal);
        Assert.Empty(new OpenXmlValidator().Validate(letter, TestContext.Current.CancellationToken).Select(e => e.Description));
        Assert.Contains("导出 退回修改意见", await visitor.SeenAsync(page + "?tab=record"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/batches/999999/findings.xlsx")]
    [InlineData("/reports/999999/feedback.docx")]
    public async Task What_is_not_there_is_not_exported(string address)
    {
        using var visitor = await site.SignedInAsync();
        using var answer = await visitor.GetAsync(address, TestContext.Current.CancellationToken);
        using var stranger = await site.Visitor().GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.Redirect), (answer.StatusCode, stranger.StatusCode));
    }
}
