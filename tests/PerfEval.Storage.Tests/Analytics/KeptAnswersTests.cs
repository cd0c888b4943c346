using PerfEval.Storage.Analytics;
using PerfEval.Storage.Sql;
using PerfEval.Tests;

namespace PerfEval.Storage.Tests.Analytics;

public sealed class KeptAnswersTests(TestCluster cluster)
{
    [Fact]
    public async Task An_answer_is_kept_till_anything_is_written()
    {
        await using var database = await cluster.OpenAsync();
        var (kept, asked) = (new KeptAnswers(database.Source, new AnswerStore()), 0);

        Assert.Equal(1, await AskAsync("甲"));
        Assert.Equal(1, await AskAsync("甲"));
        Assert.Equal(2, await AskAsync("乙"));
        await database.Source.ExecuteAsync("insert into batches (name, origin) values ('新', 'cli')", default);
        Assert.Equal(3, await AskAsync("甲"));

        async Task<int> AskAsync(string key) => await (await kept.NowAsync()).AskAsync((key, 1), _ => Task.FromResult(++asked));
    }

    [Fact]
    public async Task A_transaction_that_ends_later_is_seen()
    {
        await using var database = await cluster.OpenAsync();
        var kept = new KeptAnswers(database.Source, new AnswerStore());
        await using var connection = await database.Source.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(TestContext.Current.CancellationToken);
        await connection.ExecuteAsync("insert into batches (name, origin) values ('先', 'cli')", default);
        await database.Source.ExecuteAsync("insert into batches (name, origin) values ('后', 'cli')", default);

        Assert.Equal(1, await BatchesAsync());
        await transaction.CommitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(2, await BatchesAsync());

        async Task<long> BatchesAsync() => await (await kept.NowAsync()).AskAsync(
            "batches", async c => (await database.Source.QueryAsync("select count(*) from batches", r => r.GetInt64(0), c))[0]);
    }

    [Fact]
    public async Task Those_who_ask_at_once_share_a_query_and_a_failure_is_asked_again()
    {
        await using var database = await cluster.OpenAsync();
        var now = await new KeptAnswers(database.Source, new AnswerStore()).NowAsync();
        var (asked, gate) = (0, new TaskCompletionSource<int>());

        var waiting = Enumerable.Range(0, 5).Select(_ => now.AskAsync("同", _ => { asked++; return gate.Task; })).ToList();
        gate.SetException(new InvalidOperationException());
        foreach (var one in waiting) await Assert.ThrowsAsync<InvalidOperationException>(() => one);

        Assert.Equal(1, asked);
        Assert.Equal(7, await now.AskAsync("同", _ => Task.FromResult(7)));
    }
}
