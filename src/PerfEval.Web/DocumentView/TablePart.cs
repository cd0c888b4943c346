namespace PerfEval.Web.DocumentView;

/// <summary>表格, row by row.</summary>
public sealed record TablePart(int Index, IReadOnlyList<IReadOnlyList<CellPart>> Rows) : DocumentPart;
