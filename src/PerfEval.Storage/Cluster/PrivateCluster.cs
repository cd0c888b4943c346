using System.Security.Cryptography;
using Npgsql;

namespace PerfEval.Storage.Cluster;

/// <summary>
/// A PostgreSQL cluster of our own in the data folder, shared by every process that is given the folder. It outlives them: <see cref="StopAsync"/>
/// or the end of the machine stops it. Reached by a password that only its owner can read, over a socket that only its owner can reach.
/// </summary>
public sealed class PrivateCluster
{
    private const string Name = "perfeval";

    // A killed server stays in the process table till it is reaped, and holds its lock file till then.
    private const int StartAttempts = 120;
    private static readonly TimeSpan StartPause = TimeSpan.FromMilliseconds(250);

    private readonly ClusterFolders folders;
    private readonly PostgresTools tools;
    private readonly bool durable;

    private PrivateCluster(StorageOptions options)
    {
        folders = new ClusterFolders(Path.GetFullPath(options.DataFolder));
        tools = PostgresTools.Find(options.PostgresTools);
        durable = options.Durable;
    }

    public static PrivateCluster At(StorageOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new PrivateCluster(options);
    }

    /// <summary>Creates the cluster at first, starts it unless it runs, and answers its connection string.</summary>
    public async Task<string> StartAsync(CancellationToken cancel = default)
    {
        await folders.PrepareAsync(cancel);
        using var alone = await StartLock.TakeAsync(folders.StartLock, cancel);
        if (!Directory.Exists(folders.Data)) await CreateAsync(cancel);
        if (!await AnswersAsync(cancel)) await LaunchAsync(cancel);
        await CreateDatabaseAsync(cancel);
        return ConnectionString(Name);
    }

    /// <summary>Stops the server, letting running statements go; false when it didn't run.</summary>
    public async Task<bool> StopAsync(CancellationToken cancel = default)
    {
        if (!Directory.Exists(folders.Data)) return false;
        using var alone = await StartLock.TakeAsync(folders.StartLock, cancel);
        if ((await tools.RunAsync("pg_ctl", cancel, "-D", folders.Data, "status")).ExitCode == 3) return false;
        var (exitCode, output) = await tools.RunAsync("pg_ctl", cancel, "-D", folders.Data, "-m", "fast", "-w", "-t", "60", "stop");
        if (exitCode != 0) throw new ClusterException("数据库没有停下来。", output);
        folders.RemoveSocket();
        return true;
    }

    /// <summary>Starts a server that has died, true then; one that runs or was stopped in order is left as it is.</summary>
    public async Task<bool> ReviveAsync(CancellationToken cancel = default)
    {
        if (!LeftBehind || await AnswersAsync(cancel)) return false;
        await StartAsync(cancel);
        return true;
    }

    public async Task<ClusterStatus> StatusAsync(CancellationToken cancel = default) =>
        Directory.Exists(folders.Data)
            ? new ClusterStatus(folders.Root, true, await AnswersAsync(cancel))
            : new ClusterStatus(folders.Root, false, false);

    // A server that ends in order takes its lock file away.
    private bool LeftBehind => File.Exists(Path.Combine(folders.Data, "postmaster.pid"));

    private async Task CreateAsync(CancellationToken cancel)
    {
        if (Directory.Exists(folders.Unfinished)) Directory.Delete(folders.Unfinished, recursive: true);
        await WriteSecretAsync(folders.Password, RandomNumberGenerator.GetHexString(32, lowercase: true), cancel);
        var handedOver = Path.Combine(folders.Server, "initdb.password");
        await WriteSecretAsync(handedOver, await File.ReadAllTextAsync(folders.Password, cancel), cancel);
        await PostgresTools.GiveAsync(handedOver, cancel);
        var (exitCode, output) = await tools.RunAsync(
            "initdb", cancel,
            ["-D", folders.Unfinished, "-U", Name, "-A", "scram-sha-256", $"--pwfile={handedOver}", "-E", "UTF8", "--locale=C.UTF-8", .. durable ? (string[])[] : ["--no-sync"]]);
        File.Delete(handedOver);
        if (exitCode != 0) throw new ClusterException(Unreachable("不能建立数据库"), output);
        await File.AppendAllTextAsync(Path.Combine(folders.Unfinished, "postgresql.conf"), "\ninclude 'perfeval.conf'\n", cancel);
        Directory.Move(folders.Unfinished, folders.Data);
    }

    private async Task LaunchAsync(CancellationToken cancel)
    {
        await File.WriteAllTextAsync(folders.Settings, ClusterSettings.For(folders.Socket, durable), cancel);
        var said = "";
        for (var attempt = 0; attempt < StartAttempts; attempt++)
        {
            (var exitCode, said) = await tools.RunAsync("pg_ctl", cancel, "-D", folders.Data, "-l", folders.Log, "-w", "-t", "120", "start");
            if (exitCode == 0 || await AnswersAsync(cancel)) return;
            if (!LeftBehind && attempt >= 4) break;
            await Task.Delay(StartPause, cancel);
        }
        throw new ClusterException(Unreachable($"不能启动数据库，详见 {folders.Log}"), said);
    }

    private async Task<bool> AnswersAsync(CancellationToken cancel)
    {
        try
        {
            await using var connection = new NpgsqlConnection(ConnectionString("postgres") + ";Pooling=false");
            await connection.OpenAsync(cancel);
            return true;
        }
        catch (NpgsqlException refused) when (refused.SqlState == PostgresErrorCodes.InvalidPassword)
        {
            throw new ClusterException($"密码文件 {folders.Password} 与数据库不符。", refused.Message);
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }

    private async Task CreateDatabaseAsync(CancellationToken cancel)
    {
        await using var connection = new NpgsqlConnection(ConnectionString("postgres") + ";Pooling=false");
        await connection.OpenAsync(cancel);
        await using var exists = new NpgsqlCommand($"select exists (select from pg_database where datname = '{Name}')", connection);
        if ((bool)(await exists.ExecuteScalarAsync(cancel))!) return;
        await using var create = new NpgsqlCommand($"create database {Name}", connection);
        await create.ExecuteNonQueryAsync(cancel);
    }

    private string ConnectionString(string database) => new NpgsqlConnectionStringBuilder
    {
        Host = folders.Socket,
        Username = Name,
        Password = File.Exists(folders.Password)
            ? File.ReadAllText(folders.Password)
            : throw new ClusterException($"缺少密码文件 {folders.Password}，不能连接数据库。"),
        Database = database,
        MaxPoolSize = 20,
    }.ConnectionString;

    private string Unreachable(string what) => PostgresTools.Account is { } account
        ? $"{what}。数据文件夹 {folders.Root} 须能由系统用户 {account} 进入（可用 PERFEVAL_DATA 另指一处）。"
        : $"{what}（数据文件夹 {folders.Root}）。";

    private static async Task WriteSecretAsync(string path, string secret, CancellationToken cancel)
    {
        File.Delete(path);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        await using var file = new StreamWriter(path, options);
        await file.WriteAsync(secret.AsMemory(), cancel);
    }
}
