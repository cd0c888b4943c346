using System.Diagnostics;

namespace PerfEval.Storage.Cluster;

/// <summary>initdb and pg_ctl. PostgreSQL refuses to run as root: under root the tools run as the system user postgres.</summary>
internal sealed class PostgresTools(string folder)
{
    public string Folder => folder;

    /// <summary>The account the tools run as; null: our own.</summary>
    public static string? Account { get; } = !OperatingSystem.IsWindows() && Environment.IsPrivilegedProcess ? "postgres" : null;

    public static PostgresTools Find(string? given)
    {
        if (given is not null && !HasTools(given)) throw new ClusterException($"{given} 中没有 initdb 和 pg_ctl，请检查 PERFEVAL_PGBIN。");
        var found = given ?? Candidates().FirstOrDefault(HasTools)
            ?? throw new ClusterException("没有找到 PostgreSQL（15 或更高版本）。请安装，或用 PERFEVAL_PGBIN 指出其程序文件夹，或给出连接字符串 ConnectionStrings__PerfEval。");
        return new PostgresTools(found);
    }

    public Task<(int ExitCode, string Output)> RunAsync(string tool, CancellationToken cancel, params IEnumerable<string> arguments) =>
        RunAsync(Path.Combine(folder, tool), Account, arguments, cancel);

    /// <summary>Hands a folder to the account that the server runs as.</summary>
    public static async Task GiveAsync(string path, CancellationToken cancel)
    {
        if (Account is null) return;
        var (exitCode, output) = await RunAsync("chown", null, [$"{Account}:", path], cancel);
        if (exitCode != 0) throw new ClusterException($"不能把 {path} 交给系统用户 {Account}。", output);
    }

    private static async Task<(int ExitCode, string Output)> RunAsync(
        string program, string? account, IEnumerable<string> arguments, CancellationToken cancel)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetPathRoot(Path.GetFullPath(program))!,
        };
        if (account is not null) start.UserName = account;
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(cancel);
        var errors = process.StandardError.ReadToEndAsync(cancel);
        await process.WaitForExitAsync(cancel);
        return (process.ExitCode, (await output + await errors).Trim());
    }

    private static bool HasTools(string folder) =>
        Executable(Path.Combine(folder, "initdb")) && Executable(Path.Combine(folder, "pg_ctl"));

    private static bool Executable(string path) => File.Exists(path) || File.Exists(path + ".exe");

    // Newest first: Debian, Red Hat, Homebrew, then wherever the path leads.
    private static IEnumerable<string> Candidates() =>
    [
        .. Versions("/usr/lib/postgresql", "*", "bin"),
        .. Versions("/usr", "pgsql-*", "bin"),
        .. Versions("/opt/homebrew/opt", "postgresql@*", "bin"),
        .. (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries),
    ];

    private static IEnumerable<string> Versions(string folder, string pattern, string tail) =>
        Directory.Exists(folder)
            ? Directory.GetDirectories(folder, pattern)
                .Select(d => (Path: Path.Combine(d, tail), Version: int.TryParse(d.Split('/', '-', '@')[^1], out var v) ? v : 0))
                .Where(d => d.Version >= 15).OrderByDescending(d => d.Version).Select(d => d.Path)
            : [];
}
