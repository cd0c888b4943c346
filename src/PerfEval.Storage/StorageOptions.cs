namespace PerfEval.Storage;

/// <summary>Where the data lives: a given PostgreSQL, or a private cluster in the data folder when no connection string is given.</summary>
public sealed record StorageOptions
{
    public string? ConnectionString { get; init; }

    /// <summary>Holds the kept files and, without a connection string, the cluster.</summary>
    public required string DataFolder { get; init; }

    /// <summary>True: the files are kept in the database too, as where several machines work on one.</summary>
    public bool FilesInDatabase { get; init; }

    /// <summary>The folder of initdb and pg_ctl; null: looked for in the usual places.</summary>
    public string? PostgresTools { get; init; }

    /// <summary>False only in tests: trades safety after a power cut for speed.</summary>
    public bool Durable { get; init; } = true;

    /// <summary>Reads the settings: <c>StorageOptions.Read(key => configuration[key])</c>.</summary>
    public static StorageOptions Read(Func<string, string?> setting)
    {
        ArgumentNullException.ThrowIfNull(setting);
        return new StorageOptions
        {
            ConnectionString = Given("ConnectionStrings:PerfEval"),
            DataFolder = Path.GetFullPath(Given("PERFEVAL_DATA") ?? Given("PerfEval:DataFolder") ?? DefaultDataFolder()),
            FilesInDatabase = Given("PERFEVAL_FILES") is "database",
            PostgresTools = Given("PERFEVAL_PGBIN") ?? Given("PerfEval:PostgresTools"),
        };

        string? Given(string key) => setting(key) is { Length: > 0 } value ? value : null;
    }

    // The superuser's home is closed to the account that PostgreSQL runs as.
    private static string DefaultDataFolder() =>
        Environment.IsPrivilegedProcess && !OperatingSystem.IsWindows()
            ? "/var/lib/perfeval"
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "perfeval");
}
