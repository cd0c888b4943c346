using System.Globalization;
using PerfEval.Benchmarks.County;
using PerfEval.Storage;

namespace PerfEval.Benchmarks.Growing;

/// <summary>A store that stays after the measurement, looked at from outside while a worker fills it.</summary>
internal sealed class KeptStore(PerfEvalDatabase database, string data)
{
    private int Postmaster => int.Parse(File.ReadLines(Path.Combine(data, "postgres", "pgdata", "postmaster.pid")).First(), CultureInfo.InvariantCulture);

    public async Task<GrowthSample> SampleAsync(double seconds, int worker) =>
        new(seconds, await FinishedAsync(), ProcessorTime.Of(worker) + ProcessorTime.Now(Postmaster).Server, MeasuredProcess.Megabytes(worker, "VmRSS:"));

    public Task<long> FinishedAsync() => AskAsync("select count(*) from documents where state in ('done', 'partial')");

    public Task<long> SizeAsync() => AskAsync("select pg_database_size(current_database())");

    private async Task<long> AskAsync(string sql)
    {
        await using var command = database.Source.CreateCommand(sql);
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
