using PerfEval.Storage.Analysis;
using PerfEval.Storage.Checking;
using PerfEval.Storage.Files;
using PerfEval.Storage.Likeness;
using PerfEval.Storage.Search;
using PerfEval.Storage.Sql;
using PerfEval.Storage.Tests.Search;
using PerfEval.Tests;

namespace PerfEval.Storage.Tests.Checking;

public sealed class StoreCheckTests(TestCluster cluster)
{
    [Fact]
    public async Task A_whole_store_has_nothing_to_tell()
    {
        await using var database = await StoredAsync();

        Assert.Empty((await CheckAsync(database)).SelectMany(r => r.Violations));
    }

    [Theory]
    [InlineData("update documents set state = 'partial'", "状态为 partial，分析状态为 ok")]
    [InlineData("delete from finding_evidence; delete from findings where ordinal = 0", "个疑点，实有")]
    [InlineData("update documents set state = 'failed', current_run_id = null, reason = null", "失败，没有原因")]
    [InlineData("delete from checks", "没有核对记录")]
    [InlineData("delete from search_entries", "没有全文索引")]
    [InlineData("delete from uploads", "没有上传记录")]
    [InlineData("update documents set sha256 = repeat('f', 64)", "原件不在了")]
    public async Task Each_damage_is_told(string damage, string told)
    {
        await using var database = await StoredAsync();
        await database.Source.ExecuteAsync(damage, default);

        Assert.Contains((await CheckAsync(database)).SelectMany(r => r.Violations), v => v.Contains(told, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Changed_bytes_and_bytes_without_a_document_are_told_and_the_latter_put_aside()
    {
        await using var database = await StoredAsync();
        var kept = database.Files.Kept().Single();
        await database.Files.KeepAsync(new MemoryStream("没有记录"u8.ToArray()), 100, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(((FolderFileStore)database.Files).PathOf(kept.Hash), "改了", TestContext.Current.CancellationToken);

        var violations = (await CheckAsync(database)).SelectMany(r => r.Violations).ToList();

        Assert.Contains(violations, v => v.Contains("内容已变", StringComparison.Ordinal));
        Assert.Contains(violations, v => v.Contains("没有记录", StringComparison.Ordinal));
        Assert.Equal(1, await new OrphanedFiles(database.Source, database.Files).PutAsideAsync(DateTime.MaxValue, TestContext.Current.CancellationToken));
        Assert.Equal(kept.Hash, Assert.Single(database.Files.Kept()).Hash);
    }

    private static Task<IReadOnlyList<CheckedInvariant>> CheckAsync(PerfEvalDatabase database) =>
        new StoreCheck(database.Source, database.Files).RunAsync(withContent: true, DateTime.MaxValue, TestContext.Current.CancellationToken);

    private async Task<PerfEvalDatabase> StoredAsync()
    {
        var database = await cluster.OpenAsync();
        await database.HandInAsync(await database.OpenBatchAsync(), "一.txt", "第一份");
        var claim = await database.ClaimNewAsync();
        await new AnalysisStore(database.Source, [new SearchIndex(SearchGround.Words), new LikenessIndex()]).SaveAsync(claim, Samples.Analysis(claim.FileName, claim.Sha256), Samples.Document);
        return database;
    }
}
