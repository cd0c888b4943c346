using Microsoft.Extensions.Logging;
using PerfEval.Storage.Documents;

namespace PerfEval.Ingestion.Telemetry;

/// <summary>Looks now and then how many documents wait.</summary>
public sealed class QueueDepth(WaitingDocuments waiting, ILogger<QueueDepth> log) : SteadyWork(log)
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(15);

    // The last known number stands while the database is away.
    protected override async Task DoRoundAsync(CancellationToken cancel) => PerfEvalMeter.SetWaiting(await waiting.CountAsync(cancel));

    protected override Task PauseAsync(CancellationToken cancel) => Task.Delay(Interval, cancel);
}
