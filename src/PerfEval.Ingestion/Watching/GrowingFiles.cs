namespace PerfEval.Ingestion.Watching;

/// <summary>Tells files that are still being written: their size or time changed since the last look, or a program has them open for itself.</summary>
internal sealed class GrowingFiles(TimeSpan quiet, TimeProvider clock)
{
    private Dictionary<string, (long Size, DateTime Written, long Since)> seen = new(StringComparer.Ordinal);

    /// <summary>Those of the files that have not changed for the quiet time. The clock on the wall plays no part: it may be set.</summary>
    public IReadOnlyList<string> Finished(IEnumerable<string> files)
    {
        var now = new Dictionary<string, (long, DateTime, long)>(StringComparer.Ordinal);
        var finished = new List<string>();
        foreach (var path in files)
        {
            var file = new FileInfo(path);
            if (!file.Exists) continue;
            var unchanged = seen.TryGetValue(path, out var before) && (before.Size, before.Written) == (file.Length, file.LastWriteTimeUtc);
            var since = unchanged ? before.Since : clock.GetTimestamp();
            now[path] = (file.Length, file.LastWriteTimeUtc, since);
            if (unchanged && clock.GetElapsedTime(since) >= quiet && IsFree(path)) finished.Add(path);
        }
        seen = now;
        return finished;
    }

    private static bool IsFree(string path)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.None, 1);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
