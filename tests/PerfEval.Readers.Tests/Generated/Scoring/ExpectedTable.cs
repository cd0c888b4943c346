namespace PerfEval.Readers.Tests.Generated.Scoring;

/// <summary>The cells that must be read out of a table of some kind.</summary>
internal sealed record ExpectedTable(string Kind, IReadOnlyList<ExpectedCell> Cells);
