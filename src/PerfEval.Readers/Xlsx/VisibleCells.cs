namespace PerfEval.Readers.Xlsx;

/// <summary>Lays the cells of a sheet out as one sees them: merged cells joined, hidden rows and columns closed up.</summary>
internal sealed class VisibleCells
{
    private readonly SheetContent _sheet;
    private readonly int[] _hiddenRows;
    private readonly int[] _coveredTo = new int[CellPlace.Columns];
    private readonly int[] _coveredBy = new int[CellPlace.Columns];
    private readonly List<CellArea> _merged;
    private readonly List<(string Text, CellBorders Borders)> _inMerged;
    private readonly bool[] _isUsed;
    private int _next;

    private VisibleCells(SheetContent sheet)
    {
        _sheet = sheet;
        _hiddenRows = [.. sheet.HiddenRows.Order()];
        _merged = [.. sheet.Merged.OrderBy(m => m.Row).ThenBy(m => m.Column)];
        _inMerged = [.. _merged.Select(_ => ("", CellBorders.None))];
        _isUsed = new bool[_merged.Count];
        Array.Fill(_coveredTo, -1);
    }

    public List<PlacedCell> Placed { get; } = [];

    /// <summary>Words that the sheet holds but doesn't show: in hidden rows and columns, below merged cells.</summary>
    public List<SheetCell> Hidden { get; } = [];

    public static VisibleCells Of(SheetContent sheet)
    {
        var visible = new VisibleCells(sheet);
        foreach (var cell in sheet.Cells.OrderBy(c => c.Row)) visible.Take(cell);
        visible.PlaceMerged();
        return visible;
    }

    private void Take(SheetCell cell)
    {
        Cover(cell.Row);
        if (_coveredTo[cell.Column] >= cell.Row)
        {
            var index = _coveredBy[cell.Column];
            var (text, borders) = _inMerged[index];
            var isFirst = _merged[index].Row == cell.Row && _merged[index].Column == cell.Column;
            if (!isFirst && cell.Text.Length > 0) Hidden.Add(cell);
            _inMerged[index] = (isFirst ? cell.Text : text, borders | cell.Borders);
        }
        else if (_sheet.IsRowHidden(cell.Row) || _sheet.IsColumnHidden(cell.Column))
        {
            if (cell.Text.Length > 0) Hidden.Add(cell);
        }
        else Place(new CellArea(cell.Row, cell.Column, cell.Row, cell.Column), cell.Text, cell.Borders);
    }

    // Merged cells that overlap an earlier one come from a broken file and are left out.
    private void Cover(int row)
    {
        for (; _next < _merged.Count && _merged[_next].Row <= row; _next++)
        {
            var area = _merged[_next];
            var columns = _coveredTo.AsSpan(area.Column, area.ToColumn - area.Column + 1);
            if (columns.ContainsAnyInRange(area.Row, int.MaxValue)) continue;
            columns.Fill(area.ToRow);
            _coveredBy.AsSpan(area.Column, columns.Length).Fill(_next);
            _isUsed[_next] = true;
        }
    }

    private void PlaceMerged()
    {
        for (var i = 0; i < _merged.Count; i++)
        {
            var (text, borders) = _inMerged[i];
            if (!_isUsed[i] || (text.Length == 0 && borders == CellBorders.None)) continue;
            if (Shown(_merged[i]) is { } area) Place(area, text, borders);
            else if (text.Length > 0) Hidden.Add(new SheetCell(_merged[i].Row, _merged[i].Column, text, borders));
        }
    }

    // A merged cell shows its words as long as any of it is to be seen.
    private CellArea? Shown(CellArea area)
    {
        var (row, toRow, column, toColumn) = (area.Row, area.ToRow, area.Column, area.ToColumn);
        while (row <= toRow && _sheet.IsRowHidden(row)) row++;
        while (toRow > row && _sheet.IsRowHidden(toRow)) toRow--;
        while (column <= toColumn && _sheet.IsColumnHidden(column)) column++;
        while (toColumn > column && _sheet.IsColumnHidden(toColumn)) toColumn--;
        return row > toRow || column > toColumn ? null : new CellArea(row, column, toRow, toColumn);
    }

    private void Place(CellArea area, string text, CellBorders borders) => Placed.Add(new PlacedCell(
        new CellArea(ClosedRow(area.Row), ClosedColumn(area.Column), ClosedRow(area.ToRow), ClosedColumn(area.ToColumn)), text, borders));

    private int ClosedRow(int row)
    {
        var before = Array.BinarySearch(_hiddenRows, row);
        return row - (before < 0 ? ~before : before);
    }

    private int ClosedColumn(int column)
    {
        var hidden = 0;
        foreach (var (from, to) in _sheet.HiddenColumns) hidden += Math.Max(0, Math.Min(column - 1, to) - from + 1);
        return column - hidden;
    }
}
