using PerfEval.Storage.Documents;

namespace PerfEval.Storage.Queries;

/// <summary>批次 with its progress; <paramref name="Repeated"/> of the <paramref name="Total"/> files were here before.</summary>
public sealed record BatchRow(
    long Id, string Name, string Origin, string? CreatedBy, DateTimeOffset CreatedAt, BatchState State,
    int Total, int Queued, int Running, int Done, int Partial, int Failed, int Repeated, DateTimeOffset? LastFinishedAt)
{
    public int Pending => Queued + Running;

    public bool IsComplete => Pending == 0;
}
