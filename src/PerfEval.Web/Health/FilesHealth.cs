using Microsoft.Extensions.Diagnostics.HealthChecks;
using PerfEval.Storage.Files;

namespace PerfEval.Web.Health;

/// <summary>Whether a file can be kept: the folder can be written to and its disk is not full.</summary>
internal sealed class FilesHealth(IFileStore files) : IHealthCheck
{
    private const long Least = 100 << 20;

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        // In the database: asked by its own check.
        if (files is not FolderFileStore { Folder: var folder }) return Task.FromResult(HealthCheckResult.Healthy());
        try
        {
            Directory.CreateDirectory(folder);
            using (File.Create(Path.Combine(folder, $".{Guid.NewGuid():N}"), 1, FileOptions.DeleteOnClose)) { }
            var free = new DriveInfo(folder).AvailableFreeSpace;
            return Task.FromResult(free < Least ? HealthCheckResult.Unhealthy("disk nearly full") : HealthCheckResult.Healthy());
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return Task.FromResult(HealthCheckResult.Unhealthy(exception: refused));
        }
    }
}
