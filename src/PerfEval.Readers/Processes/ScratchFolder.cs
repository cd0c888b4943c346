namespace PerfEval.Readers.Processes;

/// <summary>A private folder for the files of one child process, deleted with all that is in it. Names in it are ours, never those of an upload.</summary>
internal sealed class ScratchFolder : IDisposable
{
    public const string Prefix = "perfeval-read-";

    /// <summary>Older folders were left by a program that was killed; no reading takes that long.</summary>
    private static readonly TimeSpan Abandoned = TimeSpan.FromHours(6);

    public ScratchFolder() => Path = Directory.CreateTempSubdirectory(Prefix).FullName;

    public string Path { get; }

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public string Write(string name, byte[] content)
    {
        var path = File(name);
        System.IO.File.WriteAllBytes(path, content);
        return path;
    }

    public void Dispose() => Delete(Path);

    /// <summary>Deletes what killed programs left behind.</summary>
    public static void Sweep(DateTimeOffset now)
    {
        foreach (var folder in Directory.EnumerateDirectories(System.IO.Path.GetTempPath(), Prefix + "*"))
            if (now - Directory.GetLastWriteTimeUtc(folder) > Abandoned) Delete(folder);
    }

    private static void Delete(string path)
    {
        try
        {
            Directory.Delete(path, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The sweep tries again.
        }
    }
}
