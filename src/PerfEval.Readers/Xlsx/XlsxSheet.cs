using DocumentFormat.OpenXml.Packaging;

namespace PerfEval.Readers.Xlsx;

/// <summary>A sheet of a workbook: its name on the tab, its part of the file.</summary>
internal sealed record XlsxSheet(string Name, bool IsHidden, WorksheetPart Part);
