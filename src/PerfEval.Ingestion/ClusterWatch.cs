using Microsoft.Extensions.Logging;
using PerfEval.Storage;
using PerfEval.Storage.Cluster;

namespace PerfEval.Ingestion;

/// <summary>Starts the private cluster again when it has died; one that was stopped on purpose stays stopped.</summary>
public sealed class ClusterWatch(PerfEvalDatabase database, ILogger<ClusterWatch> log) : SteadyWork(log)
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(2);

    protected override async Task DoRoundAsync(CancellationToken cancel)
    {
        try
        {
            if (database.Cluster is { } cluster && await cluster.ReviveAsync(cancel)) log.LogWarning("The database had died and runs again");
        }
        catch (ClusterException stillDead)
        {
            log.LogError("{Message}", stillDead.Message);
        }
    }

    protected override Task PauseAsync(CancellationToken cancel) => Task.Delay(Interval, cancel);
}
