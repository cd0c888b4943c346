using PerfEval.Storage.Documents;
using PerfEval.Storage.Queries;

namespace PerfEval.Web.Uploads;

/// <summary>How far a batch is: its counts and pace, the failures with their reasons.</summary>
public sealed record BatchProgress(BatchRow Batch, IReadOnlyList<UploadRow> Failures)
{
    public const int FailuresShown = 50;

    public TimeSpan? TimeLeft => Batch.SecondsLeft is { } seconds ? TimeSpan.FromSeconds(seconds) : null;

    public static async Task<BatchProgress> ReadAsync(BatchQueries batches, BatchRow batch, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(batches);
        ArgumentNullException.ThrowIfNull(batch);
        return new BatchProgress(batch, batch.Failed == 0 ? [] : await batches.UploadsAsync(batch.Id, DocumentState.Failed, 1, FailuresShown, cancel));
    }
}
