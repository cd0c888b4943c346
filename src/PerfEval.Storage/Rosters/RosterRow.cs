namespace PerfEval.Storage.Rosters;

/// <summary>A line of the roster with the report that came for it; null while none has come (未报).</summary>
public sealed record RosterRow(int FiscalYear, string County, string Unit, string? Project, long? ReportId);
