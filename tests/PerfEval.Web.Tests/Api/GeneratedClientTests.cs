using System.Text;
using PerfEval.Client;
using PerfEval.Web.Tests.Reports;
using PerfEval.Web.Tests.Site;

namespace PerfEval.Web.Tests.Api;

/// <summary>The journeys of programs, with a client that was generated from the document of the interface.</summary>
public sealed class GeneratedClientTests(PerfEvalSite site)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_program_uploads_waits_reads_findings_and_gives_a_verdict()
    {
        using var http = await site.ProgramAsync();
        var client = new PerfEvalClient(http);
        using var words = new MemoryStream(Encoding.UTF8.GetBytes(ReportListTests.Unique("程序渠")));

        var received = (await client.UploadFilesAsync(null, [new FileParameter(words, "自评报告.txt", "text/plain")], [], Cancel)).Result;
        var batch = await WaitedForAsync(client, received.Batch);
        var file = Assert.Single((await client.ListBatchFilesAsync(batch.Id, null, null, null, Cancel)).Result.Items);
        var report = (await client.GetReportAsync(file.Document_id, Cancel)).Result;
        var analysis = (await client.GetAnalysisAsync(report.Id, true, Cancel)).Result;
        var finding = (await client.ListFindingsAsync(report.Id, null, "PE103", Severity.Error, null, null, null, null, true, null, null, Cancel)).Result.Items.Single();
        var standing = await client.GetVerdictAsync(report.Id, finding.Finding.Key!, Cancel);
        var given = await client.PutVerdictAsync(report.Id, finding.Finding.Key!, standing.Headers["ETag"].Single(), new VerdictGiven { Verdict = Verdict.Dismissed, Reason = DismissalReason.Rounding, Words = "尾差" }, Cancel);
        var late = await Assert.ThrowsAsync<ApiException<Problem>>(() =>
            client.PutVerdictAsync(report.Id, finding.Finding.Key!, "\"r7\"", new VerdictGiven { Verdict = Verdict.Confirmed }, Cancel));

        Assert.Equal((1, "自评报告.txt", DocumentState.Done), (received.Taken, file.File_name, report.State));
        Assert.Equal((97.5m, "河湾县", 100_000m), (report.Report.Self_score, analysis.Report!.County, finding.Finding.Difference));
        Assert.All(analysis.Amounts!, a => Assert.Equal(a.Text, analysis.Text!.Substring(a.Span.Start, a.Span.Length)));
        Assert.Equal((Verdict.Dismissed, DismissalReason.Rounding, 1), (given.Result.Verdict, given.Result.Reason, given.Result.Revision));
        Assert.Equal((412, "已被他人修改"), (late.StatusCode, late.Result.Title));
        Assert.Equal("尾差", (await client.ListVerdictsAsync(report.Id, Cancel)).Result.Items.Single(v => v.Verdict is not null).Words);
    }

    [Fact]
    public async Task A_program_of_an_analyst_pages_searches_and_takes_tables_away()
    {
        var (batch, reports) = await site.ReportsAsync("客户端一", "客户端二");
        using var http = await site.ProgramAsync(Storage.Access.AccountRole.Analyst);
        var client = new PerfEvalClient(http);

        var first = (await client.ListReportsAsync(batch, DocumentState.Done, null, null, "河湾县", null, null, null, 2020, null, 90, null, Severity.Warning, null, null, 1, Cancel)).Result;
        var second = (await client.ListReportsAsync(batch, null, null, null, null, null, null, null, null, null, null, null, null, null, first.Next, 1, Cancel)).Result;
        var amounts = (await client.ListAmountsAsync(reports[0], "budget", null, Cancel)).Result.Items;
        var hits = (await client.SearchAsync("客户端一", null, null, Cancel)).Result.Items;
        var tables = (await client.GetAnalyticsAsync("statistics", null, null, "河湾县", 2020, null, null, null, AnalyticsGrouping.Department, null, null, null, Cancel)).Result.Tables;
        using var workbook = await client.ExportFindingsAsync(batch, Cancel);
        using var csv = await client.ExportAnalyticsAsync("problems", "csv", null, null, null, null, null, null, null, null, "heat", Cancel);
        using var original = await client.DownloadOriginalAsync(reports[0], Cancel);
        var me = (await client.GetTokenAsync(Cancel)).Result;

        Assert.Equal(reports.OrderDescending(), new[] { first, second }.Select(p => p.Items.Single().Id));
        Assert.Null(second.Next);
        Assert.Equal(5_000_000m, Assert.Single(amounts).Yuan);
        Assert.Contains(hits, h => h.Report == reports[0]);
        Assert.Equal("groups", tables.First().Key);
        Assert.Equal(("Analyst", "全国"), (me.Role.ToString(), me.Regions.Single()));
        foreach (var file in new[] { workbook, csv, original }) Assert.NotEqual(-1, file.Stream.ReadByte());
    }

    private static async Task<BatchRow> WaitedForAsync(PerfEvalClient client, long id)
    {
        for (var i = 0; i < 300; i++)
        {
            if ((await client.GetBatchAsync(id, Cancel)).Result is { Is_complete: true } batch) return batch;
            await Task.Delay(100, Cancel);
        }
        throw new TimeoutException("The batch was not finished in 30 seconds");
    }
}
