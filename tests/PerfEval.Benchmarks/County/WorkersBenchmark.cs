using System.Diagnostics;

namespace PerfEval.Benchmarks.County;

/// <summary>Two workers on one database against one, each with one thread: the files are handed in before, what counts is from the first to the last that is worked on.</summary>
internal sealed class WorkersBenchmark(int count, int rounds, string folder, TextWriter output)
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(500);

    public async Task<int> RunAsync()
    {
        var files = CountyYear.Make(folder, count, output);
        await output.WriteLineAsync($"{Environment.ProcessorCount} processors, load {File.ReadAllText("/proc/loadavg").Split(' ')[0]}");
        var ratios = new List<double>();
        for (var round = 0; round < rounds; round++)
        {
            var (one, two) = (await SecondsAsync(1, files.Count), await SecondsAsync(2, files.Count));
            ratios.Add(one / two);
            await output.WriteLineAsync(FormattableString.Invariant($"one worker {one:0.0} s, two {two:0.0} s: {one / two:0.00} ×"));
        }
        await output.WriteLineAsync(FormattableString.Invariant($"median of {rounds}: {ratios.Order().ElementAt(rounds / 2):0.00} ×"));
        return 0;
    }

    private async Task<double> SecondsAsync(int workers, int files)
    {
        await using var scratch = await ScratchDatabase.OpenAsync();
        var settings = new Dictionary<string, string> { ["PERFEVAL_DATA"] = scratch.Folder, ["ConnectionStrings__PerfEval"] = "", ["PerfEval__Ingestion__Workers"] = "1" };
        var program = Path.Combine(AppContext.BaseDirectory, "perfeval.dll");
        await MeasuredProcess.RunAsync("dotnet", [program, "ingest", "--no-wait", folder], settings);
        var running = Enumerable.Range(0, workers).Select(_ => Start(program, settings)).ToList();
        while (await scratch.AskAsync<long>("select count(*) from documents where state in ('queued', 'running')") > 0) await Task.Delay(Look);
        foreach (var worker in running)
        {
            using (var stop = Process.Start("kill", ["-TERM", $"{worker.Id}"])) await stop.WaitForExitAsync();
            await worker.WaitForExitAsync();
            worker.Dispose();
        }
        if (await scratch.AskAsync<long>("select count(*) from documents where state in ('done', 'partial')") != files) throw new InvalidOperationException("not every report was finished");
        return (double)await scratch.AskAsync<decimal>("select extract(epoch from max(finished_at) - min(started_at)) from documents");
    }

    private static Process Start(string program, Dictionary<string, string> settings)
    {
        var start = new ProcessStartInfo("dotnet", [program, "worker"]) { RedirectStandardOutput = true };
        foreach (var (name, value) in settings) start.Environment[name] = value;
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        return process;
    }
}
