using System.Buffers;
using System.Security.Cryptography;

namespace PerfEval.Storage.Files;

/// <summary>The kept files in a folder, each under its SHA-256 (ab/cdef…): written aside, flushed to the disk, then renamed, so a name always has its whole content.</summary>
public sealed class FolderFileStore(string folder, TimeProvider? clock = null) : IFileStore
{
    public string Folder { get; } = folder;

    private string Incoming => Path.Combine(Folder, "incoming");

    public string PathOf(string sha256) => Path.Combine(Folder, sha256[..2], sha256[2..]);

    private string Removed => Path.Combine(Folder, "removed");

    public IEnumerable<KeptFile> Kept() => Directory.Exists(Folder)
        ? new DirectoryInfo(Folder).EnumerateDirectories("??").SelectMany(d => d.EnumerateFiles(), (d, file) => new KeptFile(d.Name + file.Name, file.Length, file.LastWriteTimeUtc))
        : [];

    public bool Has(string sha256) => File.Exists(PathOf(sha256));

    public Stream Open(string sha256)
    {
        // Put aside at the moment when the same content was handed in again.
        if (!File.Exists(PathOf(sha256))) TakeBack(sha256);
        return new FileStream(PathOf(sha256), FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);
    }

    public void PutAside(string sha256)
    {
        if (!File.Exists(PathOf(sha256))) return;
        PrivateFolder.Create(Removed);
        File.SetLastWriteTimeUtc(PathOf(sha256), (clock ?? TimeProvider.System).GetUtcNow().UtcDateTime);
        File.Move(PathOf(sha256), Path.Combine(Removed, sha256), overwrite: true);
    }

    public void TakeBack(string sha256)
    {
        var aside = Path.Combine(Removed, sha256);
        if (!File.Exists(aside) || File.Exists(PathOf(sha256))) return;
        PrivateFolder.Create(Path.GetDirectoryName(PathOf(sha256))!);
        File.Move(aside, PathOf(sha256));
    }

    public IReadOnlyList<string> PutAsideBefore(DateTime time) => Directory.Exists(Removed)
        ? [.. new DirectoryInfo(Removed).EnumerateFiles().Where(f => f.LastWriteTimeUtc < time).Select(f => f.Name).Order(StringComparer.Ordinal)]
        : [];

    public void Purge(string sha256) => File.Delete(Path.Combine(Removed, sha256));

    public async Task<StagedFile> KeepAsync(Stream content, long limit, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        if (content.CanSeek && content.Length > limit) throw new FileTooLargeException(content.Length, limit);
        var aside = Path.Combine(Incoming, Guid.NewGuid().ToString("N"));
        PrivateFolder.Create(Incoming);
        try
        {
            var kept = await WriteAsync(content, aside, limit, cancel);
            var path = PathOf(kept.Sha256);
            if (!File.Exists(path))
            {
                PrivateFolder.Create(Path.GetDirectoryName(path)!);
                File.Move(aside, path, overwrite: true);
                DurableFolder.Flush(Path.GetDirectoryName(path)!);
            }
            return kept;
        }
        finally
        {
            File.Delete(aside);
        }
    }

    public void RemoveAbandoned(DateTime olderThan)
    {
        if (!Directory.Exists(Incoming)) return;
        foreach (var file in new DirectoryInfo(Incoming).EnumerateFiles().Where(f => f.LastWriteTimeUtc < olderThan)) file.Delete();
    }

    private static async Task<StagedFile> WriteAsync(Stream content, string path, long limit, CancellationToken cancel)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 0, FileOptions.Asynchronous);
        var buffer = ArrayPool<byte>.Shared.Rent(1 << 17);
        try
        {
            long size = 0;
            for (int read; (read = await content.ReadAsync(buffer, cancel)) > 0;)
            {
                if ((size += read) > limit) throw new FileTooLargeException(size, limit);
                hash.AppendData(buffer, 0, read);
                await file.WriteAsync(buffer.AsMemory(0, read), cancel);
            }
            file.Flush(flushToDisk: true);
            return new StagedFile(Convert.ToHexStringLower(hash.GetHashAndReset()), size);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
