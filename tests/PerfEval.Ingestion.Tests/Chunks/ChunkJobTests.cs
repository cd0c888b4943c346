using PerfEval.Core.Documents;
using PerfEval.Storage.Documents;
using PerfEval.Tests;

namespace PerfEval.Ingestion.Tests.Chunks;

public sealed class ChunkJobTests(TestCluster cluster)
{
    private static readonly string[] Thirty = [.. Enumerable.Range(0, 30).Select(i => $"{i}.txt")];

    [Fact]
    public async Task Every_file_handed_in_is_analysed_once()
    {
        await using var database = await cluster.OpenAsync();
        var analyzer = new ScriptedAnalyzer();
        await using var workshop = new Workshop(database, analyzer);
        await workshop.StartAsync();

        var batch = await workshop.FinishAsync(await workshop.HandInAsync(Thirty));

        Assert.Equal((30, 30, 0), (batch.Total, batch.Done, batch.Failed));
        Assert.Equal(Thirty.ToDictionary(n => n, _ => 1), analyzer.Attempts);
    }

    [Fact]
    public async Task Two_workers_never_analyse_the_same_file()
    {
        await using var database = await cluster.OpenAsync();
        var analyzer = new ScriptedAnalyzer();
        await using var one = new Workshop(database, analyzer, ("ChunkSize", "3"));
        await using var other = new Workshop(database, analyzer, ("ChunkSize", "3"));
        var batch = await one.HandInAsync(Thirty);
        await Task.WhenAll(one.StartAsync(), other.StartAsync());

        Assert.Equal(30, (await one.FinishAsync(batch)).Done);
        Assert.Equal(Thirty.ToDictionary(n => n, _ => 1), analyzer.Attempts);
    }

    [Fact]
    public async Task A_fault_of_ours_is_tried_again()
    {
        await using var database = await cluster.OpenAsync();
        var analyzer = new ScriptedAnalyzer { Scripts = { ["坏.txt"] = attempt => { if (attempt < 3) throw new InvalidOperationException("bug"); } } };
        await using var workshop = new Workshop(database, analyzer);
        await workshop.StartAsync();

        var batch = await workshop.HandInAsync("坏.txt", "好.txt");
        await workshop.FinishAsync(batch);

        var bad = (await workshop.UploadsAsync(batch))[0];
        Assert.Equal((DocumentState.Done, 3, null, null), (bad.State, bad.Attempts, bad.Reason, bad.FaultId));
    }

    [Fact]
    public async Task A_fault_of_ours_that_stays_sets_the_file_aside_and_the_rest_goes_on()
    {
        await using var database = await cluster.OpenAsync();
        var analyzer = new ScriptedAnalyzer { Scripts = { ["坏.txt"] = _ => throw new InvalidOperationException("bug") } };
        await using var workshop = new Workshop(database, analyzer);
        await workshop.StartAsync();

        var batch = await workshop.HandInAsync(["坏.txt", .. Thirty]);
        var row = await workshop.FinishAsync(batch);

        var bad = (await workshop.UploadsAsync(batch))[0];
        Assert.Equal((30, 1, 3), (row.Done, row.Failed, bad.Attempts));
        Assert.Contains(bad.FaultId!, bad.Reason!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unreadable_file_fails_at_once_with_its_reason()
    {
        await using var database = await cluster.OpenAsync();
        var analyzer = new ScriptedAnalyzer { Scripts = { ["坏.txt"] = _ => throw new UnreadableDocumentException("文件已加密") } };
        await using var workshop = new Workshop(database, analyzer);
        await workshop.StartAsync();

        var batch = await workshop.HandInAsync("坏.txt", "好.txt");
        await workshop.FinishAsync(batch);

        var bad = (await workshop.UploadsAsync(batch))[0];
        Assert.Equal((DocumentState.Failed, 1, "文件已加密", null), (bad.State, bad.Attempts, bad.Reason, bad.FaultId));
    }

    [Fact]
    public async Task A_file_that_takes_too_long_is_set_aside()
    {
        await using var database = await cluster.OpenAsync();
        using var never = new ManualResetEventSlim();
        var analyzer = new ScriptedAnalyzer { Scripts = { ["慢.txt"] = _ => never.Wait() } };
        await using var workshop = new Workshop(database, analyzer, ("DocumentTimeout", "00:00:00.5"));
        await workshop.StartAsync();

        var batch = await workshop.HandInAsync("慢.txt", "好.txt");
        var row = await workshop.FinishAsync(batch);
        never.Set();

        var slow = (await workshop.UploadsAsync(batch))[0];
        Assert.Equal((1, 1), (row.Done, slow.Attempts));
        Assert.Contains("仍未完成", slow.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_hangs_takes_no_thread_from_those_that_answer()
    {
        await using var database = await cluster.OpenAsync();
        using var never = new ManualResetEventSlim();
        bool? answering = null;
        var analyzer = new ScriptedAnalyzer
        {
            Scripts =
            {
                ["慢.txt"] = _ =>
                {
                    answering = Thread.CurrentThread.IsThreadPoolThread;
                    never.Wait();
                },
            },
        };
        await using var workshop = new Workshop(database, analyzer, ("DocumentTimeout", "00:00:00.5"));
        await workshop.StartAsync();

        await workshop.FinishAsync(await workshop.HandInAsync("慢.txt"));
        never.Set();

        Assert.False(answering);
    }

    [Fact]
    public async Task What_a_dead_worker_left_running_is_found_by_the_sweep()
    {
        await using var database = await cluster.OpenAsync();
        await using var workshop = new Workshop(database, new ScriptedAnalyzer());
        var batch = await workshop.HandInAsync(Thirty);
        var waiting = new WaitingDocuments(database.Source);
        var chunk = Assert.Single(await waiting.FormChunksAsync([], 100));
        for (var i = 0; i < 5; i++) await waiting.ClaimNextAsync(chunk);

        await workshop.StartAsync();
        await workshop.FinishAsync(batch);

        Assert.Equal(5, (await workshop.UploadsAsync(batch)).Count(u => u is { State: DocumentState.Done, Attempts: 2 }));
        Assert.Equal(25, (await workshop.UploadsAsync(batch)).Count(u => u is { State: DocumentState.Done, Attempts: 1 }));
    }

    [Fact]
    public async Task A_worker_that_is_stopped_leaves_the_rest_to_the_next()
    {
        await using var database = await cluster.OpenAsync();
        var analyzer = new ScriptedAnalyzer();
        foreach (var name in Thirty) analyzer.Scripts[name] = _ => Thread.Sleep(200);
        long batch;
        await using (var first = new Workshop(database, analyzer))
        {
            await first.StartAsync();
            batch = await first.HandInAsync(Thirty);
            while (analyzer.Attempts.Count < 3) await Task.Delay(10, TestContext.Current.CancellationToken);
        }
        var before = analyzer.Attempts.Count;
        await using var second = new Workshop(database, analyzer);
        await second.StartAsync();

        Assert.Equal(30, (await second.FinishAsync(batch)).Done);
        Assert.InRange(before, 3, 29);
        Assert.Equal(Thirty.ToDictionary(n => n, _ => 1), analyzer.Attempts);
    }
}
