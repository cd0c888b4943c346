using System.Diagnostics;
using System.Globalization;
using Npgsql;
using PerfEval.Storage.Cluster;

namespace PerfEval.Storage.Tests.Cluster;

public sealed class PrivateClusterTests : IAsyncLifetime
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), $"perfeval-cluster-{Guid.NewGuid():N}"[..30]);

    [Fact]
    public async Task Two_starts_at_once_share_one_cluster()
    {
        var connections = await Task.WhenAll(Cluster().StartAsync(), Cluster().StartAsync());

        Assert.Equal(connections[0], connections[1]);
        Assert.True((await Cluster().StatusAsync()).Answers);
    }

    [Fact]
    public async Task Starts_again_after_the_server_was_killed_and_loses_nothing()
    {
        var connection = await Cluster(durable: true).StartAsync();
        await ExecuteAsync(connection, "create table kept (i int); insert into kept values (7)");
        var pid = int.Parse(File.ReadLines(Path.Combine(folder, "postgres", "pgdata", "postmaster.pid")).First(), CultureInfo.InvariantCulture);

        using (var server = Process.GetProcessById(pid)) server.Kill();
        NpgsqlConnection.ClearAllPools();

        Assert.Equal(7, await ExecuteAsync(await Cluster(durable: true).StartAsync(), "select i from kept"));
    }

    [Fact]
    public async Task Makes_the_cluster_anew_when_its_making_was_cut_off()
    {
        Directory.CreateDirectory(Path.Combine(folder, "postgres", "pgdata.new", "base"));
        await File.WriteAllTextAsync(Path.Combine(folder, "password"), "", TestContext.Current.CancellationToken);

        Assert.Equal(1, await ExecuteAsync(await Cluster().StartAsync(), "select 1"));
    }

    [Fact]
    public async Task Works_in_a_folder_whose_path_is_too_long_for_a_socket()
    {
        var deep = Path.Combine(folder, new string('深', 40), "数据 '引号'");
        var cluster = PrivateCluster.At(new StorageOptions { DataFolder = deep, Durable = false });
        var connection = await cluster.StartAsync();
        try
        {
            Assert.Equal(1, await ExecuteAsync(connection, "select 1"));
        }
        finally
        {
            await cluster.StopAsync();
        }
        Assert.False(Directory.Exists(new NpgsqlConnectionStringBuilder(connection).Host));
    }

    [Fact]
    public async Task Nobody_else_can_read_the_password_or_reach_the_socket()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "no such modes");
        var socket = new NpgsqlConnectionStringBuilder(await Cluster().StartAsync()).Host!;

        const UnixFileMode others = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;
        if (OperatingSystem.IsWindows()) return;
        Assert.Equal((UnixFileMode)0, File.GetUnixFileMode(Path.Combine(folder, "password")) & others);
        Assert.Equal((UnixFileMode)0, File.GetUnixFileMode(socket) & others);
    }

    [Fact]
    public async Task Stops_and_tells_so()
    {
        Assert.False(await Cluster().StopAsync());
        await Cluster().StartAsync();
        Assert.True(await Cluster().StopAsync());
        Assert.False((await Cluster().StatusAsync()).Answers);
    }

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        await Cluster().StopAsync();
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }

    private PrivateCluster Cluster(bool durable = false) => PrivateCluster.At(new StorageOptions { DataFolder = folder, Durable = durable });

    private static async Task<object?> ExecuteAsync(string connectionString, string sql)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        await using var command = source.CreateCommand(sql);
        return await command.ExecuteScalarAsync();
    }
}
