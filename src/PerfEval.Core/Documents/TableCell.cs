namespace PerfEval.Core.Documents;

/// <summary>A cell of a table; row and column count from 0, a merged cell stands once at its top left.</summary>
public sealed record TableCell(int Row, int Column, int RowSpan, int ColumnSpan, TextSpan Span);
