using Microsoft.Extensions.Caching.Memory;
using PerfEval.Core.Documents;
using PerfEval.Ingestion;
using PerfEval.Readers.Images;
using PerfEval.Storage.Files;

namespace PerfEval.Web.PageView;

/// <summary>Hands out pictures of pages (页面图像): those that were drawn once, and draws the others, each once and few at a time, so that many who look leave the machine to the others.</summary>
public sealed class PageImageDesk : IDisposable
{
    private const int Doors = 64;
    private const string Missing = "原件不在文件库中，不能显示原页";

    /// <summary>A page that can't be drawn is not tried again at once: it may have taken its whole time.</summary>
    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(5);

    private readonly Func<byte[], SourcePage, byte[]> _draw;
    private readonly PageImageStore _store;
    private readonly IFileStore _files;
    private readonly SemaphoreSlim _places;
    private readonly SemaphoreSlim[] _doors = [.. Enumerable.Range(0, Doors).Select(_ => new SemaphoreSlim(1))];
    private readonly MemoryCache _failures = new(new MemoryCacheOptions { SizeLimit = 10_000 });
    private int _drawn;

    public PageImageDesk(PageImages images, PageImageStore store, IFileStore files, PageImageOptions options) : this(images.Draw, store, files, options) { }

    internal PageImageDesk(Func<byte[], SourcePage, byte[]> draw, PageImageStore store, IFileStore files, PageImageOptions options) =>
        (_draw, _store, _files, _places) = (draw, store, files, new SemaphoreSlim(Math.Max(1, options.AtOnce)));

    /// <summary>How many pictures were drawn since the start.</summary>
    internal int Drawn => _drawn;

    /// <exception cref="UnreadableDocumentException">It can't be drawn; the reason is told in Chinese.</exception>
    public async Task<Stream> ImageAsync(PageImageKey key, SourcePage page, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (_store.Find(key) is { } kept) return kept;
        // Who asks for a page that is being drawn waits for it before a place, not in one.
        var door = _doors[(uint)key.GetHashCode() % Doors];
        await door.WaitAsync(cancel);
        try
        {
            if (_store.Find(key) is { } meanwhile) return meanwhile;
            if (_failures.TryGetValue(key, out string? reason)) throw new UnreadableDocumentException(reason!);
            await _places.WaitAsync(cancel);
            try
            {
                return await Task.Run(() => Draw(key, page), CancellationToken.None);
            }
            finally
            {
                _places.Release();
            }
        }
        finally
        {
            door.Release();
        }
    }

    public void Dispose()
    {
        _places.Dispose();
        foreach (var door in _doors) door.Dispose();
        _failures.Dispose();
    }

    private MemoryStream Draw(PageImageKey key, SourcePage page)
    {
        try
        {
            var image = _draw(Original(key.Sha256), page);
            Interlocked.Increment(ref _drawn);
            _store.Keep(key, image);
            return new MemoryStream(image, writable: false);
        }
        catch (UnreadableDocumentException e)
        {
            _failures.Set(key, e.Message, new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = Remembered });
            throw;
        }
    }

    private byte[] Original(string sha256)
    {
        try
        {
            using var file = _files.Open(sha256);
            using var bytes = new MemoryStream();
            file.CopyTo(bytes);
            return bytes.ToArray();
        }
        catch (IOException e)
        {
            throw new UnreadableDocumentException(Missing, e);
        }
    }
}
