using System.Security.Cryptography;
using System.Text;
using PerfEval.Storage.Files;

namespace PerfEval.Storage.Cluster;

/// <summary>Where the parts of a private cluster lie below the data folder.</summary>
internal sealed record ClusterFolders(string Root)
{
    // A socket's path may have 107 bytes; the server adds /.s.PGSQL.5432.
    private const int LongestSocketFolder = 90;

    public string Server { get; } = Path.Combine(Root, "postgres");

    public string Data => Path.Combine(Server, "pgdata");

    /// <summary>A cluster in the making; renamed when it is whole.</summary>
    public string Unfinished => Path.Combine(Server, "pgdata.new");

    public string Settings => Path.Combine(Data, "perfeval.conf");

    public string Log => Path.Combine(Server, "server.log");

    public string Password => Path.Combine(Root, "password");

    public string StartLock => Path.Combine(Root, "start.lock");

    public string Socket { get; } = Encoding.UTF8.GetByteCount(Path.Combine(Root, "socket")) <= LongestSocketFolder
        ? Path.Combine(Root, "socket")
        : $"/tmp/perfeval-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Root)))[..12]}";

    /// <summary>Makes the folders; only the server's account and we may enter those of the server.</summary>
    public async Task PrepareAsync(CancellationToken cancel)
    {
        if (PostgresTools.Account is not null && !OperatingSystem.IsWindows())
            Directory.CreateDirectory(Root, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute);
        PrivateFolder.Create(Root);
        foreach (var folder in (string[])[Server, Socket])
        {
            PrivateFolder.Create(folder);
            await PostgresTools.GiveAsync(folder, cancel);
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    /// <summary>Leaves nothing behind in the system's temporary folder.</summary>
    public void RemoveSocket()
    {
        if (Directory.Exists(Socket)) Directory.Delete(Socket, recursive: true);
    }
}
