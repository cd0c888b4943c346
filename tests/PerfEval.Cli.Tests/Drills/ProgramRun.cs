using System.Diagnostics;

namespace PerfEval.Cli.Tests.Drills;

/// <summary>The program in a process of its own, on a data folder of its own.</summary>
internal sealed class ProgramRun : IAsyncDisposable
{
    private readonly Process process;
    private readonly Task<string> output;
    private readonly Task<string> errors;

    private ProgramRun(Process process)
    {
        this.process = process;
        output = process.StandardOutput.ReadToEndAsync();
        errors = process.StandardError.ReadToEndAsync();
    }

    public static ProgramRun Start(string dataFolder, params IEnumerable<string> arguments) => Start(dataFolder, [], arguments);

    public static ProgramRun Start(string dataFolder, IEnumerable<(string Name, string Value)> settings, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "perfeval.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["PERFEVAL_DATA"] = dataFolder, ["ConnectionStrings__PerfEval"] = "", ["PerfEval__Ingestion__CheckinInterval"] = "00:00:01" },
        };
        foreach (var (name, value) in settings) start.Environment[name] = value;
        return new ProgramRun(Process.Start(start)!);
    }

    public static async Task<(int ExitCode, string Output)> RunAsync(string dataFolder, params IEnumerable<string> arguments)
    {
        await using var run = Start(dataFolder, arguments);
        return await run.EndAsync();
    }

    public static async Task<(int ExitCode, string Output)> RunAsync(string dataFolder, IEnumerable<(string Name, string Value)> settings, params IEnumerable<string> arguments)
    {
        await using var run = Start(dataFolder, settings, arguments);
        return await run.EndAsync();
    }

    /// <summary>The most memory that the process held so far; 0 when it has ended meanwhile.</summary>
    public double PeakMegabytes => File.Exists($"/proc/{process.Id}/status")
        && File.ReadLines($"/proc/{process.Id}/status").FirstOrDefault(l => l.StartsWith("VmHWM:", StringComparison.Ordinal)) is { } line
            ? double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], System.Globalization.CultureInfo.InvariantCulture) / 1024
            : 0;

    public bool HasEnded => process.HasExited;

    /// <summary>Stands still (kill -STOP), or goes on (kill -CONT).</summary>
    public async Task SignalAsync(string signal)
    {
        using var kill = Process.Start("kill", [$"-{signal}", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
    }

    public async Task<(int ExitCode, string Output)> EndAsync()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(6));
        await process.WaitForExitAsync(limit.Token);
        return (process.ExitCode, await output + await errors);
    }

    /// <summary>kill -9</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) await KillAsync();
        process.Dispose();
    }
}
