using System.Globalization;
using Microsoft.Extensions.Logging;
using Npgsql;
using PerfEval.Storage.Documents;
using PerfEval.Storage.Search;
using Quartz;

namespace PerfEval.Ingestion.Chunks;

/// <summary>
/// Gives waiting documents their chunk jobs: new ones at once, and at each sweep whatever a crash, a failed chunk or a postponed attempt left
/// without one; never more than keep the workers of all machines busy till the next sweeps, as ten thousands of jobs would cost more than their work. A lock keeps it to one process at a time, so no document stands in two chunks.
/// </summary>
public sealed class ChunkScheduler(
    ISchedulerFactory schedulers, NpgsqlDataSource source, WaitingDocuments waiting, IngestionOptions options, NewWork work, TimeProvider clock, ILogger<ChunkScheduler> log)
    : SteadyWork(log)
{
    private const long Lock = 0x50657266_4368756E; // "PerfChun"

    private const int Ahead = 200;

    // Several files that come together share a chunk.
    private static readonly TimeSpan Gathering = TimeSpan.FromMilliseconds(200);

    // A trigger in error never fires, nor for days one that was set before the clock was put back; its documents need another chunk.
    private const string LiveChunks = """
        select job_name from qrtz_triggers where job_group = @group and trigger_state <> 'ERROR' and (next_fire_time is null or next_fire_time <= @soon)
        union select job_name from qrtz_fired_triggers where job_group = @group
        """;

    private bool worked;

    protected override async Task DoRoundAsync(CancellationToken cancel)
    {
        var scheduler = await schedulers.GetScheduler(cancel);
        await using var alone = await source.OpenConnectionAsync(cancel);
        await using var transaction = await alone.BeginTransactionAsync(cancel);
        await using var locked = new NpgsqlCommand($"select pg_try_advisory_xact_lock({Lock})", alone);
        if (!(bool)(await locked.ExecuteScalarAsync(cancel))!) return;
        var live = await LiveChunksAsync(alone, cancel);
        IReadOnlyList<long> chunks = live.Count > Ahead / 2 ? [] : await waiting.FormChunksAsync(live, options.ChunkSize, Ahead - live.Count, cancel);
        if (chunks.Count == 0 && live.Count == 0 && worked) await WaitingEntries.PutInAsync(source, cancel);
        worked = chunks.Count > 0 || live.Count > 0;
        if (chunks.Count == 0) return;
        await scheduler.ScheduleJobs(chunks.ToDictionary(Job, Triggers), new ScheduleJobOptions(), cancel);
        log.LogInformation("Scheduled {Count} chunks", chunks.Count);
    }

    protected override async Task PauseAsync(CancellationToken cancel)
    {
        await work.WaitAsync(options.SweepInterval, cancel);
        await Task.Delay(Gathering, cancel);
    }

    private async Task<List<long>> LiveChunksAsync(NpgsqlConnection connection, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand(LiveChunks, connection) { Parameters = { new("group", ChunkJob.Group), new("soon", clock.GetUtcNow().AddMinutes(1).UtcTicks) } };
        await using var reader = await command.ExecuteReaderAsync(cancel);
        var live = new List<long>();
        while (await reader.ReadAsync(cancel)) live.Add(long.Parse(reader.GetString(0), CultureInfo.InvariantCulture));
        return live;
    }

    private static IJobDetail Job(long chunk) => JobBuilder.Create<ChunkJob>().WithIdentity(ChunkJob.KeyOf(chunk)).RequestRecovery().Build();

    private static IReadOnlyCollection<ITrigger> Triggers(long chunk) =>
        [TriggerBuilder.Create().WithIdentity(chunk.ToString(CultureInfo.InvariantCulture), ChunkJob.Group).StartNow().Build()];
}
