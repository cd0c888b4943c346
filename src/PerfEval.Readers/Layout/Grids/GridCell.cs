using PerfEval.Core.Documents;

namespace PerfEval.Readers.Layout.Grids;

/// <summary>A cell (格) between ruling lines; a merged cell stands once, at its top left.</summary>
/// <param name="RuledSides">How many of its four sides are really drawn; the others only close an open grid.</param>
internal readonly record struct GridCell(int Row, int Column, int RowSpan, int ColumnSpan, PageBox Box, int RuledSides = 4);
