namespace PerfEval.Readers.Docx.Story;

/// <summary>Follows cells that are merged downwards from row to row of one table.</summary>
internal sealed class CellMerging
{
    // Cells that the row above left open, with the columns they take; those that this row leaves open.
    private List<(int Column, int Width, OpenCell Cell)> _above = [];
    private List<(int Column, int Width, OpenCell Cell)> _here = [];
    private int _next;
    private OpenCell? _left;

    /// <summary>True when the cell is a part of one above or to the left, which is made larger.</summary>
    public bool Absorbs(CellShape shape, int row, int column)
    {
        if (shape.ContinuesDown && Over(column, shape.Width) is { } open)
        {
            open.Cell.RowSpan = row - open.Cell.Row + 1;
            if (_here.Count == 0 || _here[^1] != open) _here.Add(open);
            _left = null;
            return true;
        }
        if (!shape.ContinuesAcross || _left is null) return false;
        _left.ColumnSpan = column + shape.Width - _left.Column;
        return true;
    }

    public void Add(OpenCell cell, CellShape shape)
    {
        _left = cell;
        if (shape.BeginsDown || shape.ContinuesDown) _here.Add((cell.Column, cell.ColumnSpan, cell));
    }

    public void EndRow()
    {
        (_above, _here) = (_here, _above);
        _here.Clear();
        _next = 0;
        _left = null;
    }

    // The cell that begins in this column, or one that is wide enough to lie over all of it: columns of merged rows don't always line up.
    private (int Column, int Width, OpenCell Cell)? Over(int column, int width)
    {
        while (_next < _above.Count && _above[_next].Column + _above[_next].Width <= column) _next++;
        if (_next == _above.Count) return null;
        var open = _above[_next];
        return open.Column == column || (open.Column < column && column + width <= open.Column + open.Width) ? open : null;
    }
}
