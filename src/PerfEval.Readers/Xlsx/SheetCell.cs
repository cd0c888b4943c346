namespace PerfEval.Readers.Xlsx;

/// <summary>A cell of a sheet with the words that it shows (单元格); row and column count from 0.</summary>
internal readonly record struct SheetCell(int Row, int Column, string Text, CellBorders Borders);
