using System.Runtime.InteropServices;

namespace PerfEval.Storage.Files;

/// <summary>Makes a rename in a folder outlast a power cut (fsync of the folder); Windows needs none.</summary>
internal static partial class DurableFolder
{
    public static void Flush(string path)
    {
        if (OperatingSystem.IsWindows()) return;
        var folder = Open(path, 0);
        if (folder < 0) return;
        _ = Sync(folder);
        _ = Close(folder);
    }

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync")]
    private static partial int Sync(int file);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int Close(int file);
}
