using PerfEval.Generation.Drafts;

namespace PerfEval.Generation.Writing;

/// <summary>Where the cells of a table stand: which cell covers each place, and where it begins.</summary>
internal sealed class TableGrid
{
    private readonly Cell?[,] _covered;

    public TableGrid(DraftTable table)
    {
        (Rows, Columns) = (table.Rows.Count, table.Columns);
        _covered = new Cell?[Rows, Columns];
        for (var r = 0; r < Rows; r++)
        {
            var c = 0;
            foreach (var cell in table.Rows[r].Cells)
            {
                while (c < Columns && _covered[r, c] is not null) c++;
                if (c + cell.Columns > Columns || r + cell.Rows > Rows) throw new InvalidOperationException($"表格第{r + 1}行超出{Columns}栏：{cell.Text}");
                for (var y = r; y < r + cell.Rows; y++)
                    for (var x = c; x < c + cell.Columns; x++) _covered[y, x] = cell;
                Anchors.Add((cell, r, c));
                c += cell.Columns;
            }
            for (c = 0; c < Columns; c++)
            {
                if (_covered[r, c] is null) throw new InvalidOperationException($"表格第{r + 1}行缺第{c + 1}栏");
            }
        }
    }

    public int Rows { get; }

    public int Columns { get; }

    public List<(Cell Cell, int Row, int Column)> Anchors { get; } = [];

    public Cell At(int row, int column) => _covered[row, column]!;

    /// <summary>True where the cell begins; false where it only reaches.</summary>
    public bool BeginsAt(int row, int column) =>
        (row == 0 || At(row - 1, column) != At(row, column)) && (column == 0 || At(row, column - 1) != At(row, column));
}
