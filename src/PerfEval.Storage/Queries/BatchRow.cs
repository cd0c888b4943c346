using PerfEval.Storage.Documents;

namespace PerfEval.Storage.Queries;

/// <summary>
/// 批次 with its progress; <paramref name="Repeated"/> of the <paramref name="Total"/> files were here before. Files a minute: of the last minute while
/// files are worked on, of the whole work afterwards; null before the first.
/// </summary>
public sealed record BatchRow(
    long Id, string Name, string Origin, string? CreatedBy, DateTimeOffset CreatedAt, BatchState State,
    int Total, int Queued, int Running, int Done, int Partial, int Failed, int Repeated, DateTimeOffset? LastFinishedAt, double? PerMinute = null, int? SecondsLeft = null)
{
    public int Pending => Queued + Running;

    public int Finished => Done + Partial + Failed;

    public bool IsComplete => Pending == 0;
}
