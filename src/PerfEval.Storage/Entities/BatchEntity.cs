using PerfEval.Storage.Documents;

namespace PerfEval.Storage.Entities;

/// <summary>批次, as stored.</summary>
internal sealed class BatchEntity
{
    public long Id { get; init; }
    public required string Name { get; init; }
    public required string Origin { get; init; }
    public string? CreatedBy { get; init; }
    public DateTimeOffset CreatedAt { get; init; }
    public BatchState State { get; init; }
}
