using PerfEval.Storage.Queries;

namespace PerfEval.Web.Uploads;

/// <summary>How far a batch is: its counts and pace, the failures with their reasons.</summary>
public sealed record BatchProgress(BatchRow Batch, IReadOnlyList<UploadRow> Failures)
{
    public const int FailuresShown = 50;

    public TimeSpan? TimeLeft => Batch.SecondsLeft is { } seconds ? TimeSpan.FromSeconds(seconds) : null;

    /// <summary>Of several batches at once, with one question to the database for all failures.</summary>
    public static async Task<IReadOnlyList<BatchProgress>> ReadAsync(BatchQueries batches, IReadOnlyList<BatchRow> rows, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(batches);
        ArgumentNullException.ThrowIfNull(rows);
        long[] failed = [.. rows.Where(r => r.Failed > 0).Select(r => r.Id)];
        var failures = failed.Length == 0 ? null : await batches.FailuresAsync(failed, FailuresShown, cancel);
        return [.. rows.Select(r => new BatchProgress(r, failures is null ? [] : [.. failures[r.Id]]))];
    }
}
