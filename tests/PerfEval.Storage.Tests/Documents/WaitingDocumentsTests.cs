using System.Collections.Concurrent;
using PerfEval.Storage.Documents;
using PerfEval.Storage.Queries;
using PerfEval.Tests;

namespace PerfEval.Storage.Tests.Documents;

public sealed class WaitingDocumentsTests(TestCluster cluster)
{
    [Fact]
    public async Task Every_document_is_claimed_once_by_many_workers()
    {
        await using var database = await cluster.OpenAsync();
        await HandInAsync(database, 60);
        var waiting = new WaitingDocuments(database.Source);
        var chunks = await waiting.FormChunksAsync([], 25);
        var claimed = new ConcurrentBag<long>();

        await Task.WhenAll(chunks.SelectMany(c => new[] { c, c, c }).Select(async chunk =>
        {
            while (await waiting.ClaimNextAsync(chunk) is { } claim) claimed.Add(claim.Id);
        }));

        Assert.Equal(3, chunks.Count);
        Assert.Equal(Enumerable.Range(1, 60).Select(i => (long)i), claimed.Order());
    }

    [Fact]
    public async Task Documents_of_a_live_chunk_stay_with_it()
    {
        await using var database = await cluster.OpenAsync();
        await HandInAsync(database, 3);
        var waiting = new WaitingDocuments(database.Source);
        var chunks = await waiting.FormChunksAsync([], 25);
        await waiting.ClaimNextAsync(chunks[0]);

        Assert.Empty(await waiting.FormChunksAsync(chunks, 25));
        Assert.Single(await waiting.FormChunksAsync([], 25));
    }

    [Fact]
    public async Task No_more_chunks_are_formed_than_asked_for_and_the_rest_comes_later()
    {
        await using var database = await cluster.OpenAsync();
        await HandInAsync(database, 60);
        var waiting = new WaitingDocuments(database.Source);

        var first = await waiting.FormChunksAsync([], 10, 2);
        var rest = await waiting.FormChunksAsync(first, 10, 20);

        Assert.Equal((2, 4), (first.Count, rest.Count));
        var claims = new List<ClaimedDocument>();
        foreach (var chunk in first.Concat(rest)) claims.AddRange(await waiting.ClaimAsync(chunk, 25));
        Assert.Equal(Enumerable.Range(1, 60).Select(i => (long)i), claims.Select(c => c.Id));
    }

    [Fact]
    public async Task A_document_that_kills_the_worker_is_set_aside_after_three_attempts()
    {
        await using var database = await cluster.OpenAsync();
        var batch = await HandInAsync(database, 1);
        var waiting = new WaitingDocuments(database.Source);
        var chunk = (await waiting.FormChunksAsync([], 25))[0];
        for (var attempt = 1; attempt <= 3; attempt++)
        {
            await waiting.ResumeChunkAsync(chunk);
            Assert.Equal(attempt, (await waiting.ClaimNextAsync(chunk))!.Attempt);
        }

        await waiting.ResumeChunkAsync(chunk);

        Assert.Null(await waiting.ClaimNextAsync(chunk));
        var upload = Assert.Single(await new BatchQueries(database.Source).UploadsAsync(batch));
        Assert.Equal(DocumentState.Failed, upload.State);
        Assert.Contains("异常中断", upload.Reason, StringComparison.Ordinal);
        Assert.NotNull(upload.FaultId);
    }

    [Fact]
    public async Task A_returned_document_waits_its_time()
    {
        await using var database = await cluster.OpenAsync();
        await HandInAsync(database, 1);
        var waiting = new WaitingDocuments(database.Source);
        var claim = await database.ClaimNewAsync();

        Assert.True(await waiting.ReturnAsync(claim, TimeSpan.FromMilliseconds(300), "程序故障", "f00d"));
        Assert.Empty(await waiting.FormChunksAsync([], 25));
        await Task.Delay(400, TestContext.Current.CancellationToken);

        Assert.Equal(2, (await database.ClaimNewAsync()).Attempt);
    }

    [Fact]
    public async Task A_paused_batch_is_not_worked_on_and_a_cancelled_one_fails()
    {
        await using var database = await cluster.OpenAsync();
        var batch = await HandInAsync(database, 3);
        var waiting = new WaitingDocuments(database.Source);
        var chunk = (await waiting.FormChunksAsync([], 25))[0];

        var control = new BatchControl(database.Source);
        await control.SetStateAsync(batch, BatchState.Paused);
        Assert.Null(await waiting.ClaimNextAsync(chunk));
        Assert.Empty(await waiting.FormChunksAsync([], 25));
        await control.SetStateAsync(batch, BatchState.Open);
        Assert.NotNull(await waiting.ClaimNextAsync(chunk));
        await control.SetStateAsync(batch, BatchState.Cancelled);

        var row = (await new BatchQueries(database.Source).FindAsync(batch))!;
        Assert.Equal((BatchState.Cancelled, 1, 2, 0), (row.State, row.Running, row.Failed, row.Queued));
    }

    [Fact]
    public async Task Failed_documents_of_a_batch_are_queued_again_on_demand()
    {
        await using var database = await cluster.OpenAsync();
        var batch = await HandInAsync(database, 2);
        var waiting = new WaitingDocuments(database.Source);
        await waiting.SetAsideAsync(await database.ClaimNewAsync(), "程序故障", "f00d");

        Assert.Equal(1, await new BatchControl(database.Source).RetryFailedAsync(batch));
        Assert.Equal(2, (await new BatchQueries(database.Source).FindAsync(batch))!.Queued);
    }

    private static async Task<long> HandInAsync(PerfEvalDatabase database, int count)
    {
        var batch = await database.OpenBatchAsync();
        for (var i = 0; i < count; i++) await database.HandInAsync(batch, $"{i}.txt", $"第{i}份");
        return batch;
    }
}
