using PerfEval.Storage.Reviews;

namespace PerfEval.Storage.Queries;

/// <summary>Which findings a list shows; null asks nothing. Superseded versions of a report never stand in it, unless the report itself is asked for.</summary>
public sealed record FindingFilter
{
    public long? ReportId { get; init; }
    public long? BatchId { get; init; }
    public string? Rule { get; init; }

    /// <summary>error | warning | info</summary>
    public string? Severity { get; init; }
    public string? County { get; init; }

    /// <summary>A part of the name of the unit.</summary>
    public string? Unit { get; init; }
    public int? FiscalYear { get; init; }
    public Verdict? Verdict { get; init; }

    /// <summary>True: without a verdict, false: with one.</summary>
    public bool? Open { get; init; }
}
