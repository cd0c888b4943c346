using System.Text;
using PerfEval.Storage.Files;

namespace PerfEval.Storage.Tests.Files;

public sealed class FolderFileStoreTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("perfeval-files-").FullName;

    [Fact]
    public async Task Keeps_bytes_under_their_hash()
    {
        var store = new FolderFileStore(folder);
        var kept = await store.KeepAsync(Content("abc"), 100);

        Assert.Equal(new StagedFile("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", 3), kept);
        using var stream = new StreamReader(store.Open(kept.Sha256));
        Assert.Equal("abc", await stream.ReadToEndAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Keeps_the_same_bytes_once()
    {
        var store = new FolderFileStore(folder);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => store.KeepAsync(Content("abc"), 100)));

        Assert.Single(Directory.GetFiles(folder, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Refuses_a_file_beyond_the_limit_and_keeps_nothing_of_it()
    {
        var store = new FolderFileStore(folder);

        await store.KeepAsync(Content("一百"), 6);
        var refused = await Assert.ThrowsAsync<FileTooLargeException>(() => store.KeepAsync(Content("一百零"), 6));
        await Assert.ThrowsAsync<FileTooLargeException>(() => store.KeepAsync(new Unseekable(Content("一百零")), 6));

        Assert.Equal((9, 6), (refused.SizeBytes, refused.Limit));
        Assert.Single(Directory.GetFiles(folder, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Removes_what_a_dead_process_left_half_written_and_nothing_else()
    {
        var store = new FolderFileStore(folder);
        var kept = await store.KeepAsync(Content("abc"), 100);
        var half = Path.Combine(folder, "incoming", "half");
        await File.WriteAllTextAsync(half, "ab", TestContext.Current.CancellationToken);

        store.RemoveAbandoned(DateTime.UnixEpoch);
        Assert.True(File.Exists(half));
        store.RemoveAbandoned(File.GetLastWriteTimeUtc(half).AddSeconds(1));

        Assert.Equal([store.PathOf(kept.Sha256)], Directory.GetFiles(folder, "*", SearchOption.AllDirectories));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static MemoryStream Content(string text) => new(Encoding.UTF8.GetBytes(text));

    private sealed class Unseekable(Stream inner) : MemoryStream(((MemoryStream)inner).ToArray())
    {
        public override bool CanSeek => false;
    }
}
