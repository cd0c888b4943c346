using PerfEval.Storage.Analysis;
using PerfEval.Storage.Documents;
using PerfEval.Storage.Queries;
using PerfEval.Tests;

namespace PerfEval.Storage.Tests.Documents;

public sealed class DocumentRegisterTests(TestCluster cluster)
{
    [Fact]
    public async Task The_same_bytes_are_one_document_and_two_uploads()
    {
        await using var database = await cluster.OpenAsync();
        var first = await database.HandInAsync(await database.OpenBatchAsync(), "甲.docx", "同样的内容");
        var batch = await database.OpenBatchAsync();
        var second = await database.HandInAsync(batch, "乙.docx", "同样的内容");

        Assert.Equal((first.DocumentId, false, true), (second.DocumentId, first.Repeated, second.Repeated));
        var row = (await new BatchQueries(database.Source).FindAsync(batch))!;
        Assert.Equal((1, 1, 1), (row.Total, row.Queued, row.Repeated));
    }

    [Fact]
    public async Task The_same_bytes_at_the_same_time_are_one_document()
    {
        await using var database = await cluster.OpenAsync();
        var batch = await database.OpenBatchAsync();
        var receipts = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => database.HandInAsync(batch, $"{i}.docx", "同样的内容")));

        Assert.Single(receipts.Select(r => r.DocumentId).Distinct());
        Assert.Equal(7, receipts.Count(r => r.Repeated));
    }

    [Fact]
    public async Task An_entry_whose_answer_was_lost_is_not_made_twice()
    {
        await using var database = await cluster.OpenAsync();
        var (batch, token) = (await database.OpenBatchAsync(), Guid.NewGuid());
        var kept = await database.Files.KeepAsync(new MemoryStream([1, 2, 3]), 100);
        var register = new DocumentRegister(database.Source);

        var first = await register.EnterAsync(batch, "甲.docx", kept, token);
        var again = await register.EnterAsync(batch, "甲.docx", kept, token);

        Assert.Equal(first, again);
        Assert.Equal(1, (await new BatchQueries(database.Source).FindAsync(batch))!.Total);
    }

    [Theory]
    [InlineData("带'引号\"和\n换行.docx")]
    [InlineData("../../etc/passwd")]
    [InlineData("'); drop table documents; --")]
    public async Task Keeps_a_file_name_as_given(string name)
    {
        await using var database = await cluster.OpenAsync();
        var batch = await database.OpenBatchAsync();
        await database.HandInAsync(batch, name, "甲");
        await database.HandInAsync(batch, new string('长', 5000), "乙");

        Assert.Equal([name, new string('长', 5000)], (await new BatchQueries(database.Source).UploadsAsync(batch)).Select(u => u.FileName));
    }

    [Fact]
    public async Task A_file_refused_at_the_door_is_recorded_as_failed()
    {
        await using var database = await cluster.OpenAsync();
        var batch = await database.OpenBatchAsync();
        await new DocumentRegister(database.Source).RefuseAsync(batch, "大.txt", 200L << 20, "文件过大", Guid.NewGuid());

        var upload = Assert.Single(await new BatchQueries(database.Source).UploadsAsync(batch, DocumentState.Failed));
        Assert.Equal(("文件过大", 200L << 20), (upload.Reason, upload.SizeBytes));
        Assert.Equal(0, await new BatchControl(database.Source).RetryFailedAsync(batch));
    }

    [Fact]
    public async Task Content_that_we_failed_on_is_tried_again_when_it_comes_again()
    {
        await using var database = await cluster.OpenAsync();
        await database.HandInAsync(await database.OpenBatchAsync(), "甲.docx", "甲");
        await new WaitingDocuments(database.Source).SetAsideAsync(await database.ClaimNewAsync(), "程序故障", "f00d");

        var again = await database.HandInAsync(await database.OpenBatchAsync(), "甲.docx", "甲");

        Assert.Equal((true, DocumentState.Queued), (again.Repeated, again.State));
        Assert.Equal(1, (await database.ClaimNewAsync()).Attempt);
    }

    [Fact]
    public async Task An_unreadable_file_is_not_read_again_when_it_comes_again()
    {
        await using var database = await cluster.OpenAsync();
        await database.HandInAsync(await database.OpenBatchAsync(), "甲.docx", "甲");
        await new AnalysisStore(database.Source).SaveAsync(
            await database.ClaimNewAsync(), Core.Analysis.AnalysisPipeline.Unreadable("文件已加密", "甲.docx", ""), null);

        var again = await database.HandInAsync(await database.OpenBatchAsync(), "甲.docx", "甲");

        Assert.Equal((DocumentState.Failed, "文件已加密"), (again.State, again.Reason));
    }
}
