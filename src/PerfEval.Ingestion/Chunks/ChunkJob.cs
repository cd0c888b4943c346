using System.Globalization;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PerfEval.Storage.Documents;
using Quartz;

namespace PerfEval.Ingestion.Chunks;

/// <summary>Works through the documents of one chunk, a few committed together; run again after a crash, it goes on where it broke off.</summary>
public sealed class ChunkJob(WaitingDocuments waiting, DocumentWork work, IngestionOptions options, IHostApplicationLifetime lifetime, ILogger<ChunkJob> log) : IJob
{
    public const string Group = "chunks";

    public static JobKey KeyOf(long chunkId) => new(chunkId.ToString(CultureInfo.InvariantCulture), Group);

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        var chunk = long.Parse(context.JobDetail.Key.Name, CultureInfo.InvariantCulture);
        try
        {
            await waiting.ResumeChunkAsync(chunk, cancellationToken);
            while (!Stopping(cancellationToken) && await waiting.ClaimAsync(chunk, options.GroupSize, cancellationToken) is { Count: > 0 } claims)
                await work.DoAsync(claims, () => Stopping(cancellationToken));
        }
#pragma warning disable CA1031 // The border of the job: whatever it was, the sweep gives the rest of the chunk another run.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            log.LogError(fault, "Chunk {Chunk} broke off", chunk);
        }
    }

    private bool Stopping(CancellationToken cancel) => cancel.IsCancellationRequested || lifetime.ApplicationStopping.IsCancellationRequested;
}
