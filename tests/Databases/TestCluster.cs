using Npgsql;
using PerfEval.Storage;
using PerfEval.Storage.Cluster;

[assembly: AssemblyFixture(typeof(PerfEval.Tests.TestCluster))]

namespace PerfEval.Tests;

/// <summary>One private cluster for a test run; each test takes a fresh database of it.</summary>
public sealed class TestCluster : IAsyncLifetime
{
    private static int databases;
    private readonly string folder = Path.Combine(Path.GetTempPath(), $"perfeval-tests-{Guid.NewGuid():N}"[..30]);
    private string connectionString = "";

    public async ValueTask InitializeAsync() =>
        connectionString = await PrivateCluster.At(new StorageOptions { DataFolder = folder, Durable = false }).StartAsync();

    /// <summary>An empty database: its connection string.</summary>
    public async Task<string> CreateDatabaseAsync()
    {
        var name = $"test{Interlocked.Increment(ref databases)}";
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var create = new NpgsqlCommand($"create database {name}", connection);
        await create.ExecuteNonQueryAsync();
        return new NpgsqlConnectionStringBuilder(connectionString) { Database = name, MaxPoolSize = 20, ConnectionIdleLifetime = 10 }.ConnectionString;
    }

    /// <summary>A database with the schema, and a folder for its files.</summary>
    public async Task<PerfEvalDatabase> OpenAsync() => await PerfEvalDatabase.OpenAsync(await OptionsAsync());

    public async Task<StorageOptions> OptionsAsync() => new()
    {
        ConnectionString = await CreateDatabaseAsync(),
        DataFolder = Path.Combine(folder, "data", Guid.NewGuid().ToString("N")),
        Durable = false,
    };

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        await PrivateCluster.At(new StorageOptions { DataFolder = folder }).StopAsync();
        Directory.Delete(folder, recursive: true);
    }
}
