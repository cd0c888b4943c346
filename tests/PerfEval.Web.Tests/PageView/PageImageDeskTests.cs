using PerfEval.Core.Documents;
using PerfEval.Ingestion;
using PerfEval.Storage.Files;
using PerfEval.Tests.Programs;
using PerfEval.Web.PageView;

namespace PerfEval.Web.Tests.PageView;

public sealed class PageImageDeskTests : IDisposable
{
    private static readonly SourcePage Page = new(1, 595, 842);

    private readonly TestFolder _folder = new();
    private readonly FolderFileStore _files;
    private readonly SemaphoreSlim _go = new(0);
    private int _atWork;
    private int _most;
    private int _calls;

    public PageImageDeskTests() => _files = new FolderFileStore(_folder.File("files"));

    [Fact]
    public async Task No_more_pages_are_drawn_at_once_than_allowed()
    {
        using var desk = Desk(atOnce: 2, Slowly);
        var asked = (await KeysAsync(8)).Select(k => desk.ImageAsync(k, Page, default)).ToList();
        Assert.True(SpinWait.SpinUntil(() => Volatile.Read(ref _atWork) == 2, TimeSpan.FromSeconds(30)));
        _go.Release(8);
        await Task.WhenAll(asked);
        Assert.Equal((2, 8), (_most, _calls));
    }

    [Fact]
    public async Task Who_gives_up_waiting_is_not_drawn_for_and_holds_nobody_up()
    {
        using var desk = Desk(atOnce: 1, Slowly);
        var keys = await KeysAsync(3);
        var first = desk.ImageAsync(keys[0], Page, default);
        using var leaving = new CancellationTokenSource();
        var second = desk.ImageAsync(keys[1], Page, leaving.Token);
        var third = desk.ImageAsync(keys[2], Page, default);

        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        _go.Release(3);
        await Task.WhenAll(first, third);

        Assert.Equal(2, _calls);
    }

    [Fact]
    public async Task The_first_who_gives_up_leaves_the_page_to_the_next_who_asked_for_it()
    {
        using var desk = Desk(atOnce: 1, Slowly);
        var keys = await KeysAsync(2);
        var other = desk.ImageAsync(keys[0], Page, default);
        using var leaving = new CancellationTokenSource();
        var first = desk.ImageAsync(keys[1], Page, leaving.Token);
        var second = desk.ImageAsync(keys[1], Page, default);

        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        _go.Release(2);

        await Task.WhenAll(other, second);
        Assert.Equal(2, _calls);
    }

    [Fact]
    public async Task A_page_that_could_not_be_drawn_is_not_tried_again_at_once()
    {
        using var desk = Desk(atOnce: 1, (_, _) => { _calls++; throw new UnreadableDocumentException("这一页已损坏，不能画出"); });
        var key = (await KeysAsync(1))[0];
        foreach (var _ in new[] { 1, 2 })
            Assert.Equal("这一页已损坏，不能画出", (await Assert.ThrowsAsync<UnreadableDocumentException>(() => desk.ImageAsync(key, Page, default))).Message);
        Assert.Equal(1, _calls);
    }

    public void Dispose()
    {
        _go.Dispose();
        _folder.Dispose();
    }

    private byte[] Slowly(byte[] file, SourcePage page)
    {
        Interlocked.Increment(ref _calls);
        var now = Interlocked.Increment(ref _atWork);
        lock (_files) _most = Math.Max(_most, now);
        _go.Wait();
        Thread.Sleep(20);
        Interlocked.Decrement(ref _atWork);
        return file;
    }

    private PageImageDesk Desk(int atOnce, Func<byte[], SourcePage, byte[]> draw) =>
        new(draw, PageImageStore.In(_folder.Path, 1 << 20, TimeProvider.System), _files, new PageImageOptions { AtOnce = atOnce });

    private async Task<List<PageImageKey>> KeysAsync(int count)
    {
        var keys = new List<PageImageKey>();
        for (var i = 0; i < count; i++)
        {
            using var content = new MemoryStream([(byte)i]);
            keys.Add(new PageImageKey((await _files.KeepAsync(content, 10)).Sha256, 1, 0, 144));
        }
        return keys;
    }
}
