namespace PerfEval.Ingestion;

/// <summary>
/// 内存上限 of a process that reads strangers' files: a file that would need more fails with an OutOfMemoryException of its own and is set aside after
/// three attempts; without it the system would end the process, and its neighbours.
/// </summary>
public static class MemoryBound
{
    /// <summary>Bounds the managed heap; 0: no bound. One that the environment gives (DOTNET_GCHeapHardLimit) stays.</summary>
    public static void Set(int megabytes)
    {
        if (megabytes == 0 || Environment.GetEnvironmentVariable("DOTNET_GCHeapHardLimit") is { Length: > 0 }) return;
        AppContext.SetData("GCHeapHardLimit", (ulong)megabytes << 20);
        try
        {
            GC.RefreshMemoryLimit();
        }
        catch (InvalidOperationException)
        {
            // More than that is in use already: the next start will do.
        }
    }
}
