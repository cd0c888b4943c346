namespace PerfEval.Storage.Cluster;

/// <summary>One process at a time makes, starts or stops a cluster; the lock goes with the process, however it ends.</summary>
internal static class StartLock
{
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(100);

    public static async Task<IDisposable> TakeAsync(string path, CancellationToken cancel)
    {
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(path))
            {
                await Task.Delay(Poll, cancel);
            }
        }
    }
}
