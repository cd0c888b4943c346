namespace PerfEval.Readers.Pages;

/// <summary>A straight line along one axis (表格线), as its centre line: a stroked line, a side of a stroked box or a thin filled rectangle.</summary>
internal readonly record struct Ruling(bool Horizontal, double At, double From, double To);
