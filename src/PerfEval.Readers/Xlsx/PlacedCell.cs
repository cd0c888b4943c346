namespace PerfEval.Readers.Xlsx;

/// <summary>A cell as one sees it: merged cells (合并单元格) are one, hidden rows and columns don't count.</summary>
internal sealed record PlacedCell(CellArea Area, string Text, CellBorders Borders)
{
    public bool HasWords => Text.Length > 0;
}
