using PerfEval.Storage.Analysis;
using PerfEval.Storage.Checking;
using PerfEval.Storage.Documents;
using PerfEval.Storage.Queries;
using PerfEval.Storage.Sql;
using PerfEval.Tests;

namespace PerfEval.Storage.Tests.Documents;

public sealed class BatchControlTests(TestCluster cluster)
{
    [Fact]
    public async Task A_batch_is_analysed_anew_and_its_old_runs_are_kept()
    {
        await using var database = await cluster.OpenAsync();
        var batch = await StoredAsync(database, 3);
        var control = new BatchControl(database.Source);

        Assert.Equal(3, await control.AnalyseAgainAsync(batch, null));
        Assert.Equal(3, (await new BatchQueries(database.Source).FindAsync(batch))!.Queued);
        await AnalyseAsync(database);

        Assert.Equal(6L, (await database.Source.QueryAsync("select count(*) from runs", r => r.GetInt64(0), default))[0]);
        Assert.Equal(3, (await new BatchQueries(database.Source).FindAsync(batch))!.Done);
    }

    [Fact]
    public async Task What_the_version_of_today_analysed_is_left_alone()
    {
        await using var database = await cluster.OpenAsync();
        await StoredAsync(database, 2);
        var control = new BatchControl(database.Source);

        Assert.Equal(0, await control.AnalyseAgainAsync(null, Samples.Analysis().Versions));
        Assert.Equal(2, await control.AnalyseAgainAsync(null, Samples.Analysis().Versions with { Rules = "later" }));
    }

    [Fact]
    public async Task A_cancelled_new_analysis_leaves_the_reports_as_they_were()
    {
        await using var database = await cluster.OpenAsync();
        var batch = await StoredAsync(database, 2);
        var control = new BatchControl(database.Source);
        await control.AnalyseAgainAsync(batch, null);

        await control.SetStateAsync(batch, BatchState.Cancelled);

        var row = (await new BatchQueries(database.Source).FindAsync(batch))!;
        Assert.Equal((2, 0, BatchState.Cancelled), (row.Done, row.Failed, row.State));
        Assert.Empty((await new StoreCheck(database.Source, database.Files).RunAsync(false, DateTime.MaxValue, TestContext.Current.CancellationToken)).Where(r => r.Name.StartsWith("失败的文件", StringComparison.Ordinal)).SelectMany(r => r.Violations));
    }

    [Fact]
    public async Task Trying_again_opens_a_cancelled_batch()
    {
        await using var database = await cluster.OpenAsync();
        var batch = await database.OpenBatchAsync();
        await database.HandInAsync(batch, "一.txt", "第一份");
        var control = new BatchControl(database.Source);
        await control.SetStateAsync(batch, BatchState.Cancelled);

        Assert.Equal(1, await control.RetryFailedAsync(batch));

        Assert.Single(await new WaitingDocuments(database.Source).FormChunksAsync([], 25));
    }

    [Fact]
    public async Task Progress_tells_pace_and_time_left()
    {
        await using var database = await cluster.OpenAsync();
        var batch = await StoredAsync(database, 4);
        await database.HandInAsync(batch, "再一份.txt", "再一份");

        var row = (await new BatchQueries(database.Source).FindAsync(batch))!;

        Assert.InRange(row.PerMinute!.Value, 4, 240);
        Assert.InRange(row.SecondsLeft!.Value, 0, 60);
    }

    private static async Task<long> StoredAsync(PerfEvalDatabase database, int count)
    {
        var batch = await database.OpenBatchAsync();
        for (var i = 0; i < count; i++) await database.HandInAsync(batch, $"{i}.txt", $"第{i}份");
        await AnalyseAsync(database);
        return batch;
    }

    private static async Task AnalyseAsync(PerfEvalDatabase database)
    {
        var waiting = new WaitingDocuments(database.Source);
        foreach (var chunk in await waiting.FormChunksAsync([], 25))
            while (await waiting.ClaimAsync(chunk, 8) is { Count: > 0 } claims)
                await new AnalysisStore(database.Source).SaveAsync([.. claims.Select(c => new FinishedDocument(c, Samples.Analysis(c.FileName, c.Sha256), Samples.Document))]);
    }
}
