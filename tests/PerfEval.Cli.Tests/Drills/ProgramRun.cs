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

    public static ProgramRun Start(string dataFolder, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "perfeval.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["PERFEVAL_DATA"] = dataFolder, ["ConnectionStrings__PerfEval"] = "", ["PerfEval__Ingestion__CheckinInterval"] = "00:00:01" },
        };
        return new ProgramRun(Process.Start(start)!);
    }

    public static async Task<(int ExitCode, string Output)> RunAsync(string dataFolder, params IEnumerable<string> arguments)
    {
        await using var run = Start(dataFolder, arguments);
        return await run.EndAsync();
    }

    public async Task<(int ExitCode, string Output)> EndAsync()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(3));
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
