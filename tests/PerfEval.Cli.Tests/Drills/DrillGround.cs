using System.Globalization;
using System.Security.Cryptography;
using Npgsql;
using PerfEval.Storage.Cluster;

namespace PerfEval.Cli.Tests.Drills;

/// <summary>A data folder with its own cluster and a folder of reports to hand in.</summary>
public sealed class DrillGround : IAsyncDisposable
{
    private readonly string root = Path.Combine(Path.GetTempPath(), $"perfeval-drill-{Guid.NewGuid():N}"[..28]);
    private NpgsqlDataSource? source;

    public string Data => Path.Combine(root, "data");

    public string Reports => Path.Combine(root, "reports");

    public void WriteReports(int count, int from = 0)
    {
        Directory.CreateDirectory(Reports);
        for (var i = from; i < from + count; i++)
            File.WriteAllText(Path.Combine(Reports, $"第{i:000}份.txt"), $"第{i}个项目绩效自评报告\n全年预算{i + 1}万元，执行率9{i % 10}.5%。\n");
    }

    public async Task<NpgsqlDataSource> DatabaseAsync()
    {
        var options = new Storage.StorageOptions { DataFolder = Data };
        return source ??= NpgsqlDataSource.Create(await PrivateCluster.At(options).StartAsync() + ";Pooling=false");
    }

    public async Task<long> CountAsync(string sql)
    {
        await using var command = (await DatabaseAsync()).CreateCommand(sql);
        return (long)(await command.ExecuteScalarAsync())!;
    }

    /// <summary>Waits till the number is reached, however busy or absent the database is meanwhile.</summary>
    public async Task UntilAsync(string sql, long atLeast)
    {
        for (var watch = System.Diagnostics.Stopwatch.StartNew(); watch.Elapsed < TimeSpan.FromMinutes(4);)
        {
            try
            {
                if (await CountAsync(sql) >= atLeast) return;
            }
            catch (NpgsqlException)
            {
                // Not there yet: the tables, or the server.
            }
            await Task.Delay(5);
        }
        Assert.Fail($"{sql} never reached {atLeast}");
    }

    /// <summary>How often each drill is run: once, or as PERFEVAL_DRILLS says.</summary>
    public static TheoryData<int> Runs => [.. Enumerable.Range(1, int.TryParse(Environment.GetEnvironmentVariable("PERFEVAL_DRILLS"), out var runs) ? runs : 1)];

    /// <summary>Everything that must hold of the store: perfeval db check.</summary>
    public async Task CheckAsync(int documents)
    {
        var (exitCode, output) = await ProgramRun.RunAsync(Data, "db", "check", "--content", "--idle");
        Assert.Equal((0, output), (exitCode, output));
        Assert.Equal(documents, await CountAsync("select count(*) from documents"));
        Assert.Equal(documents, await CountAsync("select count(distinct file_name) from documents"));
    }

    /// <summary>Each has come in and is done, once; its bytes are kept once, and whole.</summary>
    public async Task EveryFileIsThereOnceAsync(int files)
    {
        Assert.Equal(files, await CountAsync("select count(*) from documents where state = 'done'"));
        Assert.Equal(files, await CountAsync("select count(*) from runs"));
        await CheckAsync(files);
        Assert.Equal(files, await CountAsync("select count(*) from documents d join runs r on r.id = d.current_run_id and r.document_id = d.id join reports p on p.run_id = r.id"));
        var kept = Directory.GetFiles(Path.Combine(Data, "files"), "*", SearchOption.AllDirectories).Where(f => !f.Contains("incoming", StringComparison.Ordinal)).ToList();
        Assert.Equal(files, kept.Count);
        Assert.All(kept, f => Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(f))), Path.GetFileName(Path.GetDirectoryName(f)) + Path.GetFileName(f)));
    }

    /// <summary>Keeps every worker in the middle of its document till disposed of.</summary>
    public Task<IAsyncDisposable> HoldStoringAsync() => HoldAsync("runs");

    /// <summary>Lets nobody read or write a table till disposed of.</summary>
    public async Task<IAsyncDisposable> HoldAsync(string table)
    {
        var connection = await (await DatabaseAsync()).OpenConnectionAsync();
        await using var hold = new NpgsqlCommand($"begin; lock table {table} in access exclusive mode", connection);
        await hold.ExecuteNonQueryAsync();
        return connection;
    }

    public void KillServer()
    {
        var pid = int.Parse(File.ReadLines(Path.Combine(Data, "postgres", "pgdata", "postmaster.pid")).First(), CultureInfo.InvariantCulture);
        using var server = System.Diagnostics.Process.GetProcessById(pid);
        server.Kill();
    }

    public async ValueTask DisposeAsync()
    {
        if (source is not null) await source.DisposeAsync();
        await PrivateCluster.At(new Storage.StorageOptions { DataFolder = Data }).StopAsync();
        if (Directory.Exists(root)) Directory.Delete(root, recursive: true);
    }
}
