using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;
using Quartz;

namespace PerfEval.Ingestion;

/// <summary>Work that is done round after round as long as the program runs (常驻工作). A fault costs its round: neither this work nor the program ends with it.</summary>
public abstract class SteadyWork(ILogger log) : BackgroundService
{
    protected abstract Task DoRoundAsync(CancellationToken cancel);

    /// <summary>Waits for the next round.</summary>
    protected abstract Task PauseAsync(CancellationToken cancel);

    protected sealed override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await DoRoundAsync(stoppingToken);
            }
            catch (Exception away) when (away is NpgsqlException or SchedulerException or IOException or UnauthorizedAccessException && !stoppingToken.IsCancellationRequested)
            {
                log.LogWarning("{Work} put off: {Message}", GetType().Name, away.Message);
            }
#pragma warning disable CA1031 // The border of the work: the host would end the whole program.
            catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
#pragma warning restore CA1031
            {
                log.LogError(fault, "{Work} broke off, and goes on with the next round", GetType().Name);
            }
            await PauseAsync(stoppingToken);
        }
    }
}
