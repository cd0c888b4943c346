using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;
using PerfEval.Storage.Across;

namespace PerfEval.Ingestion;

/// <summary>Compares the stored reports with each other while others still arrive (跨报告核对); one process does it, the others look in now and then.</summary>
public sealed class AcrossWork(AcrossReports across, IngestionOptions options, ILogger<AcrossWork> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await across.CompareAsync(stoppingToken);
            }
            catch (NpgsqlException away) when (!stoppingToken.IsCancellationRequested)
            {
                log.LogWarning("Comparison of reports put off: {Message}", away.Message);
            }
            await Task.Delay(options.SweepInterval, stoppingToken);
        }
    }
}
