using System.Text;
using PerfEval.Storage.Files;
using PerfEval.Tests;

namespace PerfEval.Storage.Tests.Files;

public sealed class DatabaseFileStoreTests(TestCluster cluster)
{
    [Fact]
    public async Task Keeps_bytes_once_under_their_hash()
    {
        await using var database = await cluster.OpenAsync();
        var store = new DatabaseFileStore(database.Source);

        var kept = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => store.KeepAsync(Content("abc"), 100)));

        Assert.Equal([new StagedFile("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", 3)], kept.Distinct());
        using var stream = new StreamReader(store.Open(kept[0].Sha256));
        Assert.Equal("abc", await stream.ReadToEndAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Refuses_a_file_beyond_the_limit_and_keeps_nothing_of_it()
    {
        await using var database = await cluster.OpenAsync();

        var refused = await Assert.ThrowsAsync<FileTooLargeException>(() => new DatabaseFileStore(database.Source).KeepAsync(Content("一百零"), 6));

        Assert.Equal((9, 6), (refused.SizeBytes, refused.Limit));
        Assert.Equal(0L, await database.Source.CreateCommand("select count(*) from file_contents").ExecuteScalarAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_file_put_aside_is_taken_back_by_whoever_opens_or_brings_it_and_purged_otherwise()
    {
        await using var database = await cluster.OpenAsync();
        var store = new DatabaseFileStore(database.Source);
        var sha256 = (await store.KeepAsync(Content("abc"), 100)).Sha256;

        store.PutAside(sha256);
        Assert.False(store.Has(sha256));
        store.Open(sha256).Dispose();
        Assert.True(store.Has(sha256));
        store.PutAside(sha256);
        await store.KeepAsync(Content("abc"), 100);
        Assert.True(store.Has(sha256));
        store.Purge(sha256);
        Assert.True(store.Has(sha256));
        store.PutAside(sha256);
        Assert.Equal([sha256], store.PutAsideBefore(TimeProvider.System.GetUtcNow().UtcDateTime.AddMinutes(1)));
        store.Purge(sha256);

        Assert.Throws<FileNotFoundException>(() => store.Open(sha256));
    }

    private static MemoryStream Content(string text) => new(Encoding.UTF8.GetBytes(text));
}
