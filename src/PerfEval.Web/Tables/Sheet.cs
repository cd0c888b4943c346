namespace PerfEval.Web.Tables;

/// <summary>A table (数据表) as a page shows it, a chart draws it, and a file takes it away.</summary>
public sealed record Sheet(string Name, IReadOnlyList<SheetColumn> Columns, IReadOnlyList<IReadOnlyList<SheetCell>> Rows);
