using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace PerfEval.Storage.Cluster;

/// <summary>pg_dump and pg_restore, against whatever database the connection string names.</summary>
internal sealed class DumpTools(string folder, string connectionString)
{
    public Task DumpAsync(string file, string snapshot, CancellationToken cancel) =>
        RunAsync("pg_dump", "不能导出数据库", cancel, "--format=custom", "--no-owner", "--no-privileges", $"--snapshot={snapshot}", $"--file={file}");

    public Task RestoreAsync(string file, CancellationToken cancel) =>
        RunAsync("pg_restore", "不能恢复数据库", cancel, "--single-transaction", "--exit-on-error", "--no-owner", "--no-privileges", $"--dbname={Settings.Database}", file);

    private NpgsqlConnectionStringBuilder Settings { get; } = new(connectionString);

    private async Task RunAsync(string tool, string failure, CancellationToken cancel, params string[] arguments)
    {
        var start = new ProcessStartInfo(Path.Combine(folder, tool), arguments) { RedirectStandardInput = true, RedirectStandardError = true };
        foreach (var (name, value) in new[]
        {
            ("PGHOST", Settings.Host), ("PGPORT", Settings.Port.ToString(CultureInfo.InvariantCulture)), ("PGUSER", Settings.Username),
            ("PGPASSWORD", Settings.Password), ("PGDATABASE", Settings.Database), ("PGSSLMODE", SslMode(Settings.SslMode)),
        })
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        try
        {
            var errors = await process.StandardError.ReadToEndAsync(cancel);
            await process.WaitForExitAsync(cancel);
            if (process.ExitCode != 0) throw new ClusterException($"{failure}（{tool}）。", errors.Trim());
        }
        finally
        {
            if (!process.HasExited) process.Kill();
        }
    }

    private static string SslMode(SslMode mode) => mode switch
    {
        Npgsql.SslMode.VerifyCA => "verify-ca",
        Npgsql.SslMode.VerifyFull => "verify-full",
        _ => mode.ToString().ToLowerInvariant(),
    };
}
