namespace PerfEval.Readers.Tests.Generated.Scoring;

/// <summary>A cell with its place and its squeezed words: what must agree for a cell to count as right.</summary>
internal sealed record ExpectedCell(int Row, int Column, int RowSpan, int ColumnSpan, string Text);
