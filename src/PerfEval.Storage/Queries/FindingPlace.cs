namespace PerfEval.Storage.Queries;

/// <summary>Where a finding stands in the list of all (疑点的次序): its report, its number within it.</summary>
public sealed record FindingPlace(long ReportId, int Ordinal);
