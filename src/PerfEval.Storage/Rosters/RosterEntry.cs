namespace PerfEval.Storage.Rosters;

/// <summary>应报: a unit that has to report, on a project or, without one, at all.</summary>
public sealed record RosterEntry(int FiscalYear, string County, string Unit, string Project);
