namespace PerfEval.Readers.Xlsx;

/// <summary>Brings the cells of a table onto a grid of the rows and columns in which words begin; empty places are empty cells.</summary>
internal static class TableGrid
{
    /// <summary>At most so many cells, whole rows only; <c>Rows</c> is how many rows there are in truth.</summary>
    public static (List<GridCell> Cells, int Kept, int Rows) Of(IReadOnlyList<PlacedCell> cells, int most)
    {
        int[] rows = [.. cells.Select(c => c.Area.Row).Distinct().Order()];
        int[] columns = [.. cells.Select(c => c.Area.Column).Distinct().Order()];
        var kept = Math.Min(rows.Length, most / columns.Length);
        var taken = new bool[kept, columns.Length];
        var grid = new List<GridCell>();
        foreach (var cell in cells.OrderBy(c => c.Area.Row).ThenBy(c => c.Area.Column))
        {
            var (row, column) = (Array.BinarySearch(rows, cell.Area.Row), Array.BinarySearch(columns, cell.Area.Column));
            if (row >= kept) continue;
            var (down, across) = (Math.Min(kept, After(rows, cell.Area.ToRow)) - row, After(columns, cell.Area.ToColumn) - column);
            for (var r = row; r < row + down; r++)
                for (var c = column; c < column + across; c++) taken[r, c] = true;
            grid.Add(new GridCell(row, column, down, across, cell.Text));
        }
        for (var r = 0; r < kept; r++)
            for (var c = 0; c < columns.Length; c++)
                if (!taken[r, c]) grid.Add(new GridCell(r, c, 1, 1, ""));
        return ([.. grid.OrderBy(c => c.Row).ThenBy(c => c.Column)], kept, rows.Length);
    }

    // How many of the places are not beyond this one.
    private static int After(int[] places, int last)
    {
        var at = Array.BinarySearch(places, last);
        return at < 0 ? ~at : at + 1;
    }
}
