using PerfEval.Storage.Files;

namespace PerfEval.Storage.Tests.Files;

public sealed class PageImageStoreTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("page-images-").FullName;
    private readonly SteppingClock _clock = new();

    [Fact]
    public void What_was_kept_is_found_for_the_same_file_page_turn_and_resolution_alone()
    {
        var store = Store(1000);
        store.Keep(Key('a', 1), [1, 2, 3]);
        Assert.Equal([1, 2, 3], Read(store, Key('a', 1)));
        foreach (var other in new[] { Key('b', 1), Key('a', 2), Key('a', 1) with { Turn = 90 }, Key('a', 1) with { DotsPerInch = 72 } }) Assert.Null(store.Find(other));
        Assert.Single(Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public void What_was_not_looked_at_for_longest_goes_when_there_is_too_much()
    {
        var store = Store(1000);
        for (var page = 1; page <= 10; page++)
        {
            store.Keep(Key('a', page), new byte[100]);
            _clock.Now += TimeSpan.FromHours(2);
        }
        Read(store, Key('a', 1));

        store.Keep(Key('b', 1), new byte[100]);

        Assert.Equal([1, 5, 6, 7, 8, 9, 10], Enumerable.Range(1, 10).Where(p => Read(store, Key('a', p)) is not null));
        Assert.NotNull(Read(store, Key('b', 1)));
        // Another process begins with what lies there.
        var other = Store(1000);
        other.Keep(Key('c', 1), new byte[300]);
        Assert.True(Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories).Sum(f => new FileInfo(f).Length) <= 1000);
    }

    [Fact]
    public void Pictures_of_a_file_are_forgotten_together()
    {
        var store = Store(1000);
        store.Keep(Key('a', 1), [1]);
        store.Keep(Key('a', 2), [2]);
        store.Keep(Key('b', 1), [3]);
        Assert.Equal([Key('a', 1).Sha256, Key('b', 1).Sha256], store.Files().Order(StringComparer.Ordinal));

        store.Forget(Key('a', 1).Sha256);
        store.Forget(Key('c', 1).Sha256);

        Assert.Equal([Key('b', 1).Sha256], store.Files());
    }

    [Fact]
    public void A_disk_that_takes_nothing_is_no_fault()
    {
        File.WriteAllText(Path.Combine(_folder, "aa"), "in the way");
        var store = Store(1000);
        store.Keep(Key('a', 1), [1]);
        Assert.Null(store.Find(Key('a', 1)));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private PageImageStore Store(long mostBytes) => new(_folder, mostBytes, _clock);

    private static byte[]? Read(PageImageStore store, PageImageKey key)
    {
        using var found = store.Find(key);
        if (found is null) return null;
        using var bytes = new MemoryStream();
        found.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static PageImageKey Key(char file, int page) => new(new string(file, 64), page, 0, 144);

    private sealed class SteppingClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
