namespace PerfEval.Readers.PlainText.Tables;

/// <summary>A cell of a drawn table with its words put together; its paragraphs are parted by line feeds.</summary>
internal sealed record DrawnCell(int Row, int Column, int RowSpan, int ColumnSpan, string Text);
