
namespace PerfEval.Benchmarks.County;

/// <summary>A county's year from a folder to checked results in PostgreSQL, against reading alone and against a straightforward pipeline in Python, per processor second.</summary>
internal sealed class CountyBenchmark(int count, int rounds, string folder, TextWriter output)
{
    private const string Python = "/usr/bin/python3"; // Debian's sees the packages of apt
    private readonly List<(double Wall, double Rate)> ours = [];
    private readonly List<(double Wall, double Rate)> python = [];

    public async Task<int> RunAsync()
    {
        var files = CountyYear.Make(folder, count, output);
        await output.WriteLineAsync($"{Environment.ProcessorCount} processors, load {File.ReadAllText("/proc/loadavg").Split(' ')[0]}");
        double reading;
        await using (var scratch = await ScratchDatabase.OpenAsync()) reading = await new CountySteps(scratch, files, output).RunAsync();
        for (var round = 0; round < rounds; round++)
        {
            await ProductAsync(files.Count);
            await PythonAsync(files.Count);
        }
        var (own, other) = (Median(ours, o => o.Rate), Median(python, o => o.Rate));
        await output.WriteLineAsync(FormattableString.Invariant($"""
            medians of {rounds}, reports a processor second (program, its child programs and PostgreSQL):
              reading alone {files.Count / reading,8:0.0}
              perfeval      {own,8:0.0}   wall {Median(ours, o => o.Wall):0.0} s
              Python        {other,8:0.0}   wall {Median(python, o => o.Wall):0.0} s
            perfeval : Python = {own / other:0.00}, perfeval : reading alone = {own * reading / files.Count:0.00}
            """));
        return 0;
    }

    private async Task ProductAsync(int files)
    {
        await using var scratch = await ScratchDatabase.OpenAsync();
        var before = ProcessorTime.Now(scratch.Postmaster);
        var run = await MeasuredProcess.RunAsync(
            "dotnet", [Path.Combine(AppContext.BaseDirectory, "perfeval.dll"), "ingest", folder],
            new Dictionary<string, string> { ["PERFEVAL_DATA"] = scratch.Folder, ["ConnectionStrings__PerfEval"] = "" });
        var spent = ProcessorTime.Now(scratch.Postmaster) - before;
        var finished = await scratch.AskAsync<long>("select count(*) from documents where state in ('done', 'partial')");
        var size = await scratch.AskAsync<long>("select pg_database_size(current_database())");
        await TellAsync("perfeval", files, run, spent, $"{finished} of {files} checked, {await scratch.AskAsync<long>("select count(*) from findings")} findings, database {size / 1024.0 / finished:0.0} kB a report");
        ours.Add((run.Seconds, files / spent.Total));
    }

    private async Task PythonAsync(int files)
    {
        await using var scratch = await ScratchDatabase.OpenAsync();
        var before = ProcessorTime.Now(scratch.Postmaster);
        var connection = new Npgsql.NpgsqlConnectionStringBuilder(scratch.Database.ConnectionString);
        var run = await MeasuredProcess.RunAsync(
            Python, [Path.Combine(AppContext.BaseDirectory, "County", "ingest.py"), folder],
            new Dictionary<string, string> { ["PGHOST"] = connection.Host!, ["PGUSER"] = connection.Username!, ["PGPASSWORD"] = connection.Password!, ["PGDATABASE"] = connection.Database! });
        var spent = ProcessorTime.Now(scratch.Postmaster) - before;
        await TellAsync("Python", files, run, spent, $"{await scratch.AskAsync<long>("select count(*) from plain.reports")} of {files} stored");
        python.Add((run.Seconds, files / spent.Total));
    }

    private Task TellAsync(string who, int files, MeasuredProcess run, ProcessorTime spent, string what) => output.WriteLineAsync(FormattableString.Invariant(
        $"{who,-9} wall {run.Seconds:0.0} s, {files / run.Seconds:0.0}/s; processor {spent.Total:0.0} s (program {spent.Children:0.0}, PostgreSQL {spent.Server:0.0}), {files / spent.Total:0.0}/s a core; peak {run.PeakMegabytes:0} MB; {what}"));

    private static double Median(List<(double Wall, double Rate)> runs, Func<(double Wall, double Rate), double> of) => runs.Select(of).Order().ElementAt(runs.Count / 2);
}
