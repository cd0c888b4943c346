using PerfEval.Storage.Documents;
using PerfEval.Storage.Queries;

namespace PerfEval.Web.Uploads;

/// <summary>How far a batch is: its counts, the failures with their reasons, the pace.</summary>
public sealed record BatchProgress(BatchRow Batch, IReadOnlyList<UploadRow> Failures, DateTimeOffset Now)
{
    public const int FailuresShown = 50;

    public int Finished => Batch.Done + Batch.Partial + Batch.Failed;

    /// <summary>Files a minute since the batch came; null before the first is finished.</summary>
    public double? PerMinute =>
        Finished > Batch.Repeated && End > Batch.CreatedAt ? (Finished - Batch.Repeated) / (End - Batch.CreatedAt).TotalMinutes : null;

    public TimeSpan? TimeLeft =>
        !Batch.IsComplete && Batch.State == BatchState.Open && PerMinute is > 0 and var pace ? TimeSpan.FromMinutes(Batch.Pending / pace) : null;

    private DateTimeOffset End => Batch.IsComplete ? Batch.LastFinishedAt ?? Now : Now;

    public static async Task<BatchProgress> ReadAsync(BatchQueries batches, BatchRow batch, TimeProvider time, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(batches);
        ArgumentNullException.ThrowIfNull(batch);
        ArgumentNullException.ThrowIfNull(time);
        var failures = batch.Failed == 0 ? [] : await batches.UploadsAsync(batch.Id, DocumentState.Failed, 1, FailuresShown, cancel);
        return new BatchProgress(batch, failures, time.GetUtcNow());
    }
}
