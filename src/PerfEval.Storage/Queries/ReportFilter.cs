using PerfEval.Core.Rules;
using PerfEval.Storage.Documents;

namespace PerfEval.Storage.Queries;

/// <summary>Which reports a list shows; null asks nothing. Unit, project and title match a part of the words.</summary>
public sealed record ReportFilter
{
    public long? BatchId { get; init; }
    public DocumentState? State { get; init; }
    public string? Province { get; init; }
    public string? City { get; init; }
    public string? County { get; init; }
    public string? Unit { get; init; }
    public string? Project { get; init; }

    /// <summary>Anywhere in title, project, unit, file name.</summary>
    public string? Words { get; init; }
    public int? FiscalYear { get; init; }
    public string? Grade { get; init; }
    public decimal? MinScore { get; init; }
    public decimal? MaxScore { get; init; }

    /// <summary>Only reports with a finding of this severity or a worse one.</summary>
    public Severity? AtLeast { get; init; }

    /// <summary>Only reports with a finding of this rule.</summary>
    public string? Rule { get; init; }

    /// <summary>Only documents that came before this one.</summary>
    public long? Before { get; init; }
    public ReportOrder Order { get; init; }
    public int Page { get; init; } = 1;
    public int PageSize { get; init; } = 50;
}
