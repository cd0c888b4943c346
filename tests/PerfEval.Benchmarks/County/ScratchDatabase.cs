using System.Globalization;
using Npgsql;
using PerfEval.Storage;
using PerfEval.Storage.Cluster;

namespace PerfEval.Benchmarks.County;

/// <summary>A data folder with a cluster of its own, safe against a power cut as in earnest; gone afterwards.</summary>
internal sealed class ScratchDatabase : IAsyncDisposable
{
    private readonly StorageOptions options = new() { DataFolder = Path.Combine(Path.GetTempPath(), $"pe-county-{Guid.NewGuid():N}"[..20]) };

    private ScratchDatabase() => Database = null!; // set by OpenAsync, which alone makes one

    public PerfEvalDatabase Database { get; private set; }

    public string Folder => options.DataFolder;

    public int Postmaster => int.Parse(File.ReadLines(Path.Combine(Folder, "postgres", "pgdata", "postmaster.pid")).First(), CultureInfo.InvariantCulture);

    public static async Task<ScratchDatabase> OpenAsync()
    {
        var scratch = new ScratchDatabase();
        scratch.Database = await PerfEvalDatabase.OpenAsync(scratch.options);
        return scratch;
    }

    public async Task<T> AskAsync<T>(string sql)
    {
        await using var command = Database.Source.CreateCommand(sql);
        return (T)(await command.ExecuteScalarAsync())!;
    }

    public async ValueTask DisposeAsync()
    {
        await Database.DisposeAsync();
        NpgsqlConnection.ClearAllPools();
        await PrivateCluster.At(options).StopAsync();
        Directory.Delete(options.DataFolder, recursive: true);
    }
}
