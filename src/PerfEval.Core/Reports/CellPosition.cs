namespace PerfEval.Core.Reports;

/// <summary>Where in the tables of a document a value stands.</summary>
public readonly record struct CellPosition(int Table, int Row, int Column);
