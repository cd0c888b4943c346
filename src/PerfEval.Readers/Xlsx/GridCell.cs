namespace PerfEval.Readers.Xlsx;

/// <summary>A cell of a table whose blank rows and columns were closed up.</summary>
internal sealed record GridCell(int Row, int Column, int RowSpan, int ColumnSpan, string Text);
