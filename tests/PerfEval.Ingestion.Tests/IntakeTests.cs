using PerfEval.Storage.Documents;
using PerfEval.Storage.Files;
using PerfEval.Tests;

namespace PerfEval.Ingestion.Tests;

public sealed class IntakeTests(TestCluster cluster)
{
    [Fact]
    public async Task The_same_bytes_are_reported_as_repeated_and_analysed_once()
    {
        await using var database = await cluster.OpenAsync();
        var analyzer = new ScriptedAnalyzer();
        await using var workshop = new Workshop(database, analyzer);
        await workshop.StartAsync();
        var first = await workshop.Intake.OpenBatchAsync("一", "test");
        Assert.False((await workshop.HandInAsync(first, "甲.txt", "内容")).Repeated);
        await workshop.FinishAsync(first);

        var second = await workshop.Intake.OpenBatchAsync("二", "test");
        var receipt = await workshop.HandInAsync(second, "乙.txt", "内容");

        Assert.Equal((true, DocumentState.Done), (receipt.Repeated, receipt.State));
        Assert.Equal((1, 1, 1), (await workshop.FinishAsync(second)) is var row ? (row.Total, row.Done, row.Repeated) : default);
        Assert.Equal(1, analyzer.Attempts.Values.Sum());
    }

    [Fact]
    public async Task A_file_beyond_the_limit_is_refused_with_a_reason_and_the_rest_goes_on()
    {
        await using var database = await cluster.OpenAsync();
        await using var workshop = new Workshop(database, null, ("MaxFileBytes", "1048576"));
        await workshop.StartAsync();
        var batch = await workshop.Intake.OpenBatchAsync("批次", "test");

        var refused = await workshop.HandInAsync(batch, "大.txt", new string('a', 3 << 20));
        await workshop.HandInAsync(batch, "小.txt", "小");
        var row = await workshop.FinishAsync(batch);

        Assert.Equal((DocumentState.Failed, "文件过大：3 MB，上限为 1 MB，请拆分后重新上传"), (refused.State, refused.Reason));
        Assert.Equal((2, 1, 1), (row.Total, row.Done, row.Failed));
        Assert.Single(Directory.GetFiles(((FolderFileStore)database.Files).Folder, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Bad_files_fail_with_a_reason_each_and_the_rest_goes_on()
    {
        await using var database = await cluster.OpenAsync();
        await using var workshop = new Workshop(database);
        await workshop.StartAsync();
        var batch = await workshop.Intake.OpenBatchAsync("批次", "test");
        var garbage = new byte[5000];
        new Random(1).NextBytes(garbage);

        await workshop.HandInAsync(batch, "空.txt", "");
        await workshop.Intake.ReceiveAsync(batch, "乱码.txt", new MemoryStream(garbage));
        await workshop.HandInAsync(batch, "'引号'\"\n换行\0\uD800.txt", "全年预算100万元。");
        var row = await workshop.FinishAsync(batch);

        var uploads = await workshop.UploadsAsync(batch);
        Assert.Equal((1, 2), (row.Done, row.Failed));
        Assert.All(uploads.Take(2), u => Assert.Matches(@"[\u4e00-\u9fff]{3,}", u.Reason!));
        Assert.All(uploads.Take(2), u => Assert.Null(u.FaultId));
        Assert.Equal("'引号'\"\n换行\uFFFD\uFFFD.txt", uploads[2].FileName);
    }

    [Fact]
    public async Task Without_workers_files_wait_for_another_process()
    {
        await using var database = await cluster.OpenAsync();
        await using var desk = new Workshop(database, null, ("Workers", "0"));
        await desk.StartAsync();
        var batch = await desk.HandInAsync("甲.txt");
        await using var workers = new Workshop(database);
        await workers.StartAsync();

        Assert.Equal(1, (await desk.FinishAsync(batch)).Done);
    }
}
