namespace PerfEval.Storage.Files;

/// <summary>
/// Pictures of pages that were drawn once (页面图像的缓存), in a folder for each file below <c>ab/cdef…</c>: written aside, then renamed. When they grow beyond the
/// bound those that were not looked at for longest go. All of it can be deleted at any time.
/// </summary>
public sealed class PageImageStore(string folder, long mostBytes, TimeProvider clock)
{
    /// <summary>What is left of the bound after room was made, so that it isn't made for every picture.</summary>
    private const double Kept = 0.8;

    /// <summary>The time of the last look is written no more often.</summary>
    private static readonly TimeSpan Looked = TimeSpan.FromHours(1);

    private readonly Lock _making = new();
    private long _bytes = -1;

    public static PageImageStore In(string dataFolder, long mostBytes, TimeProvider clock) => new(Path.Combine(dataFolder, "page-images"), mostBytes, clock);

    /// <summary>Null when it isn't there.</summary>
    public FileStream? Find(PageImageKey key)
    {
        var path = PathOf(key);
        try
        {
            if (!File.Exists(path)) return null;
            var now = clock.GetUtcNow().UtcDateTime;
            if (now - File.GetLastWriteTimeUtc(path) > Looked) File.SetLastWriteTimeUtc(path, now);
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 1, FileOptions.Asynchronous | FileOptions.SequentialScan);
        }
        catch (IOException)
        {
            return null; // Another process has just made room.
        }
    }

    /// <summary>Keeps a picture as far as the disk lets it; without the disk it is drawn again next time.</summary>
    public void Keep(PageImageKey key, byte[] image)
    {
        ArgumentNullException.ThrowIfNull(image);
        var path = PathOf(key);
        var aside = Path.Combine(folder, Guid.NewGuid().ToString("N"));
        try
        {
            PrivateFolder.Create(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(aside, image);
            File.Move(aside, path, overwrite: true);
            File.SetLastWriteTimeUtc(path, clock.GetUtcNow().UtcDateTime);
            MakeRoom(image.Length);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            TryDelete(aside);
        }
    }

    /// <summary>The files of which there are pictures.</summary>
    public IReadOnlyList<string> Files() => Directory.Exists(folder)
        ? [.. Directory.EnumerateDirectories(folder, "??").SelectMany(Directory.EnumerateDirectories).Select(d => Path.GetFileName(Path.GetDirectoryName(d))! + Path.GetFileName(d))]
        : [];

    /// <summary>Deletes the pictures of a file that is no longer kept.</summary>
    public void Forget(string sha256)
    {
        try
        {
            Directory.Delete(FolderOf(sha256), recursive: true);
        }
        catch (DirectoryNotFoundException)
        {
        }
        lock (_making) _bytes = -1;
    }

    private string FolderOf(string sha256) => Path.Combine(folder, sha256[..2], sha256[2..]);

    private string PathOf(PageImageKey key) => Path.Combine(FolderOf(key.Sha256), key.Name);

    private void MakeRoom(long more)
    {
        lock (_making)
        {
            if (_bytes >= 0 && (_bytes += more) <= mostBytes) return;
            // Other processes write here too: what is there counts.
            var all = new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).Select(f => (File: f, f.Length, At: f.LastWriteTimeUtc)).ToList();
            _bytes = all.Sum(f => f.Length);
            if (_bytes <= mostBytes) return;
            foreach (var (file, length, _) in all.OrderBy(f => f.At))
            {
                if (_bytes <= Kept * mostBytes) break;
                if (TryDelete(file.FullName)) _bytes -= length;
            }
        }
    }

    private static bool TryDelete(string path)
    {
        try
        {
            File.Delete(path);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
