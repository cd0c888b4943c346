using Microsoft.Extensions.Logging;
using PerfEval.Readers;
using PerfEval.Storage.Checking;
using PerfEval.Storage.Deletion;
using PerfEval.Storage.Files;

namespace PerfEval.Ingestion;

/// <summary>Clears away what nobody needs any more (清理): pieces of killed processes, the bytes and the pictures of deleted reports; at the start and now and then.</summary>
public sealed class Housekeeping(IFileStore files, ReportDeletion deletion, OrphanedFiles orphans, UnneededImages images, TimeProvider clock, ILogger<Housekeeping> log) : SteadyWork(log)
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);
    private static readonly TimeSpan Pause = TimeSpan.FromHours(3);

    protected override async Task DoRoundAsync(CancellationToken cancel)
    {
        var before = clock.GetUtcNow().UtcDateTime - Kept;
        files.RemoveAbandoned(before);
        DocumentReaders.RemoveAbandoned(clock.GetUtcNow());
        await deletion.RemoveBytesAsync(before, cancel);
        await orphans.PutAsideAsync(before, cancel);
        await images.DeleteAsync(cancel);
    }

    protected override Task PauseAsync(CancellationToken cancel) => Task.Delay(Pause, cancel);
}
