namespace PerfEval.Storage.Entities;

/// <summary>疑点, what a list of reports can ask for.</summary>
internal sealed class FindingEntity
{
    public long RunId { get; init; }
    public int Ordinal { get; init; }
    public required string Rule { get; init; }
    public required string Severity { get; init; }
}
