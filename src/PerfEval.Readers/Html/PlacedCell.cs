using AngleSharp.Dom;

namespace PerfEval.Readers.Html;

/// <summary>A cell of a table at its place in the grid.</summary>
internal sealed record PlacedCell(IElement Element, int Row, int Column, int RowSpan, int ColumnSpan);
