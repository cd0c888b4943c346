namespace PerfEval.Readers.Xlsx;

/// <summary>What a sheet (工作表) holds, as far as it was read.</summary>
internal sealed class SheetContent
{
    /// <summary>Cells with words or borders, by rows.</summary>
    public List<SheetCell> Cells { get; } = [];

    public List<CellArea> Merged { get; } = [];

    public HashSet<int> HiddenRows { get; } = [];

    public List<(int From, int To)> HiddenColumns { get; } = [];

    /// <summary>页眉、页脚 as they are written: &amp;C第&amp;P页</summary>
    public List<(bool IsHeader, string Code)> Margins { get; } = [];

    /// <summary>Formulas whose result the file doesn't keep.</summary>
    public List<CellPlace> Uncomputed { get; } = [];

    /// <summary>Cells that show an error: #DIV/0!</summary>
    public List<CellPlace> Errors { get; } = [];

    /// <summary>Why the sheet was not read to its end; null when it was.</summary>
    public string? Cut { get; set; }

    public bool IsRowHidden(int row) => HiddenRows.Contains(row);

    public bool IsColumnHidden(int column)
    {
        foreach (var (from, to) in HiddenColumns)
            if (from <= column && column <= to) return true;
        return false;
    }
}
