using DocumentFormat.OpenXml;

namespace PerfEval.Readers.Docx;

/// <summary>A cell where it stands in the grid of its table.</summary>
internal sealed record DocxCell(OpenXmlElement Element, int Row, int Column, int RowSpan, int ColumnSpan);
