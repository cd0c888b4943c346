using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;
using PerfEval.Readers;
using PerfEval.Storage.Checking;
using PerfEval.Storage.Deletion;
using PerfEval.Storage.Files;

namespace PerfEval.Ingestion;

/// <summary>Clears away what nobody needs any more (清理): pieces of killed processes, the bytes and the pictures of deleted reports; at the start and now and then.</summary>
public sealed class Housekeeping(IFileStore files, ReportDeletion deletion, OrphanedFiles orphans, UnneededImages images, TimeProvider clock, ILogger<Housekeeping> log) : BackgroundService
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);
    private static readonly TimeSpan Pause = TimeSpan.FromHours(3);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                var before = clock.GetUtcNow().UtcDateTime - Kept;
                files.RemoveAbandoned(before);
                DocumentReaders.RemoveAbandoned(clock.GetUtcNow());
                await deletion.RemoveBytesAsync(before, stoppingToken);
                await orphans.PutAsideAsync(before, stoppingToken);
                await images.DeleteAsync(stoppingToken);
            }
            catch (Exception away) when (away is NpgsqlException or IOException or UnauthorizedAccessException && !stoppingToken.IsCancellationRequested)
            {
                log.LogWarning("Housekeeping put off: {Message}", away.Message);
            }
            await Task.Delay(Pause, stoppingToken);
        }
    }
}
