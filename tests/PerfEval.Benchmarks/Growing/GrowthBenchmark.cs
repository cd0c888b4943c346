using System.Diagnostics;
using PerfEval.Benchmarks.County;
using PerfEval.Storage;

namespace PerfEval.Benchmarks.Growing;

/// <summary>
/// What a report costs as the store grows: one `perfeval ingest` of all reports, looked at every two seconds. Reports of one project each (1,400 characters;
/// no pdf, as LibreOffice would print for hours). The store stays, for measurements of the pages.
/// </summary>
internal sealed class GrowthBenchmark(int count, string folder, string data, TextWriter output)
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(2);
    private static readonly ReportMix Mix = new(50_000, number => (number * 37 % 100) switch { < 80 => "docx", < 93 => "txt", _ => "xlsx" }, 0, 1);
    private readonly List<GrowthSample> samples = [];

    public async Task<int> RunAsync()
    {
        MadeFolder.Of(folder, count, Mix, output);
        await using var database = await PerfEvalDatabase.OpenAsync(new StorageOptions { DataFolder = data });
        var store = new KeptStore(database, data);
        await output.WriteLineAsync($"{Environment.ProcessorCount} processors, load {File.ReadAllText("/proc/loadavg").Split(' ')[0]}");
        await IngestAsync(store);
        for (var tenth = 1; tenth <= 10; tenth++) await TellAsync(count * (tenth - 1L) / 10, count * (long)tenth / 10);
        var (first, last) = (Between(0, count / 10), Between(count * 9L / 10, count));
        await output.WriteLineAsync(FormattableString.Invariant(
            $"last tenth : first tenth = {last.Rate / first.Rate:0.00} in reports a second, {first.Cost / last.Cost:0.00} in reports a processor second; whole {samples[^1].Seconds:0} s; {await store.SizeAsync() / 1024.0 / count:0.0} kB a report in the database"));
        return 0;
    }

    private async Task IngestAsync(KeptStore store)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "perfeval.dll"), "ingest", folder]) { RedirectStandardOutput = true, RedirectStandardError = true };
        (start.Environment["PERFEVAL_DATA"], start.Environment["ConnectionStrings__PerfEval"]) = (data, "");
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var said = Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        for (var end = process.WaitForExitAsync(); await Task.WhenAny(end, Task.Delay(Look)) != end;)
            samples.Add(await store.SampleAsync(watch.Elapsed.TotalSeconds, process.Id));
        if (process.ExitCode is not (0 or 1)) throw new InvalidOperationException($"ingest ended with {process.ExitCode}: {string.Concat(await said)}");
        samples.Add(samples[^1] with { Seconds = watch.Elapsed.TotalSeconds, Finished = await store.FinishedAsync() });
    }

    private Task TellAsync(long from, long to)
    {
        var (rate, cost, memory) = Between(from, to);
        return output.WriteLineAsync(FormattableString.Invariant($"reports {from,6} – {to,6}: {rate,6:0.0}/s, {cost,6:0.0} processor ms a report, the worker holds {memory:0} MB"));
    }

    private (double Rate, double Cost, double Memory) Between(long from, long to)
    {
        var (start, end) = (samples.FindLast(s => s.Finished <= from) ?? samples[0], samples.Find(s => s.Finished >= to) ?? samples[^1]);
        double reports = end.Finished - start.Finished;
        return (reports / (end.Seconds - start.Seconds), 1000 * (end.Processor - start.Processor) / reports, end.Megabytes);
    }
}
