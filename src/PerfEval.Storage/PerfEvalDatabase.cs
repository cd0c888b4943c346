using Npgsql;
using PerfEval.Storage.Cluster;
using PerfEval.Storage.Files;
using PerfEval.Storage.Migrations;

namespace PerfEval.Storage;

/// <summary>The open database with its files; the schema is up to date. One for a process.</summary>
public sealed class PerfEvalDatabase : IAsyncDisposable
{
    private PerfEvalDatabase(string connectionString, string dataFolder, PrivateCluster? cluster, bool filesInDatabase)
    {
        Cluster = cluster;
        ConnectionString = connectionString;
        Source = NpgsqlDataSource.Create(Preparing(connectionString));
        DataFolder = dataFolder;
        Files = filesInDatabase ? new DatabaseFileStore(Source) : new FolderFileStore(Path.Combine(dataFolder, "files"));
    }

    public string ConnectionString { get; }

    /// <summary>The folder of this machine's own files.</summary>
    public string DataFolder { get; }

    /// <summary>Null when a connection string was given.</summary>
    public PrivateCluster? Cluster { get; }

    public NpgsqlDataSource Source { get; }

    public IFileStore Files { get; }

    /// <summary>Starts the private cluster where no connection string is given, and brings the schema up to date.</summary>
    public static async Task<PerfEvalDatabase> OpenAsync(StorageOptions options, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var cluster = options.ConnectionString is null ? PrivateCluster.At(options) : null;
        var connectionString = cluster is null ? options.ConnectionString! : await cluster.StartAsync(cancel);
        await SchemaMigrations.ApplyAsync(connectionString, cancel);
        return new PerfEvalDatabase(connectionString, options.DataFolder, cluster, options.FilesInDatabase);
    }

    // The same few statements for each of thousands of reports: planned once, not each time. A given MaxAutoPrepare=0 stays (some poolers need it).
    private static string Preparing(string connectionString) => connectionString.Contains("prepare", StringComparison.OrdinalIgnoreCase)
        ? connectionString
        : new NpgsqlConnectionStringBuilder(connectionString) { MaxAutoPrepare = 120, AutoPrepareMinUsages = 3 }.ConnectionString;

    public ValueTask DisposeAsync() => Source.DisposeAsync();
}
