namespace PerfEval.Storage.Reviews;

/// <summary>Which reports the queue (审核队列) shows; null asks nothing. Superseded versions never stand in it.</summary>
public sealed record QueueFilter
{
    public ReviewState? State { get; init; }
    public string? County { get; init; }

    /// <summary>A part of the name of the unit.</summary>
    public string? Unit { get; init; }
    public int? FiscalYear { get; init; }

    /// <summary>A rule with a finding in the latest run.</summary>
    public string? Rule { get; init; }
    public long? BatchId { get; init; }
}
