using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PerfEval.Storage;
using PerfEval.Storage.Cluster;

namespace PerfEval.Ingestion;

/// <summary>Starts the private cluster again when it has died; one that was stopped on purpose stays stopped.</summary>
public sealed class ClusterWatch(PerfEvalDatabase database, ILogger<ClusterWatch> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (database.Cluster is not { } cluster) return;
        using var timer = new PeriodicTimer(Interval);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                if (await cluster.ReviveAsync(stoppingToken)) log.LogWarning("The database had died and runs again");
            }
            catch (ClusterException stillDead)
            {
                log.LogError("{Message}", stillDead.Message);
            }
        }
    }
}
