using PerfEval.Core.Analysis;
using PerfEval.Storage.Reviews;

namespace PerfEval.Storage.Queries;

/// <summary>疑点 of a report in a list, with the verdict in force; <paramref name="Revision"/> is what who judges must have seen, 0 before the first verdict.</summary>
public sealed record FindingRow(
    long ReportId, int Ordinal, string? Unit, string? Project, string? County, int? FiscalYear, FindingInfo Finding, Verdict? Verdict, DismissalReason? Reason, string? Words,
    string? By, DateTimeOffset? At, int Revision);
