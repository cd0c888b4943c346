using Microsoft.Extensions.Hosting;
using Npgsql;
using PerfEval.Storage.Documents;

namespace PerfEval.Ingestion.Telemetry;

/// <summary>Looks now and then how many documents wait.</summary>
public sealed class QueueDepth(WaitingDocuments waiting) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval);
        do
        {
            try
            {
                PerfEvalMeter.SetWaiting(await waiting.CountAsync(stoppingToken));
            }
            catch (NpgsqlException) when (!stoppingToken.IsCancellationRequested)
            {
                // The last known number stands till the database is back.
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
