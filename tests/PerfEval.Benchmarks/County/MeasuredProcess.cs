using System.Diagnostics;
using System.Globalization;

namespace PerfEval.Benchmarks.County;

/// <summary>A program run to its end: how long it took and the most memory it held.</summary>
internal sealed record MeasuredProcess(double Seconds, double PeakMegabytes)
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(100);

    public static async Task<MeasuredProcess> RunAsync(string program, IReadOnlyList<string> arguments, IReadOnlyDictionary<string, string> environment)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var (said, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        double most = 0;
        for (var end = process.WaitForExitAsync(); await Task.WhenAny(end, Task.Delay(Look)) != end;) most = Math.Max(most, Megabytes(process.Id, "VmHWM:"));
        if (process.ExitCode is not (0 or 1)) throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {await said}{await errors}");
        return new MeasuredProcess(watch.Elapsed.TotalSeconds, most);
    }

    /// <summary>By a line of its status: VmRSS: now, VmHWM: at most.</summary>
    public static double Megabytes(int process, string measure)
    {
        try
        {
            var line = File.ReadLines($"/proc/{process}/status").FirstOrDefault(l => l.StartsWith(measure, StringComparison.Ordinal));
            return line is null ? 0 : double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024;
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
