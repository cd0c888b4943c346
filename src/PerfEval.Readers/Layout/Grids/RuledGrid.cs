using PerfEval.Core.Documents;
using PerfEval.Readers.Pages;

namespace PerfEval.Readers.Layout.Grids;

/// <summary>A grid of ruling lines (表格线) on one page, with the cells that they part.</summary>
internal sealed class RuledGrid
{
    // Boxes to tick (□) and bullets are drawn as tiny grids.
    private const double LeastSide = 12;

    private readonly int[,] cellOf;

    internal RuledGrid(IReadOnlyList<double> columns, IReadOnlyList<double> rows, IReadOnlyList<GridCell> cells)
    {
        (Columns, Rows, Cells) = (columns, rows, cells);
        Box = new PageBox(columns[0], rows[0], columns[^1], rows[^1]);
        cellOf = new int[rows.Count - 1, columns.Count - 1];
        for (var i = 0; i < cells.Count; i++)
            for (var r = cells[i].Row; r < cells[i].Row + cells[i].RowSpan; r++)
                for (var c = cells[i].Column; c < cells[i].Column + cells[i].ColumnSpan; c++) cellOf[r, c] = i;
    }

    /// <summary>The vertical edges from left to right, one more than there are columns.</summary>
    public IReadOnlyList<double> Columns { get; }

    /// <summary>The horizontal edges from top to bottom, one more than there are rows.</summary>
    public IReadOnlyList<double> Rows { get; }

    /// <summary>In reading order; they cover the whole grid.</summary>
    public IReadOnlyList<GridCell> Cells { get; }

    public PageBox Box { get; }

    /// <summary>True when no row has two cells: lines that only frame words (边框), no table.</summary>
    public bool IsFrame => Columns.Count == 2;

    /// <summary>The grids of a page, from top to bottom; frames are among them.</summary>
    public static IReadOnlyList<RuledGrid> Find(IReadOnlyList<Ruling> rulings) =>
        [.. RulingGroup.Of(rulings)
            .Select(GridTracing.Trace)
            .OfType<RuledGrid>()
            .Where(g => g.Box.Width >= LeastSide && g.Box.Height >= LeastSide)
            .OrderBy(g => g.Box.Top).ThenBy(g => g.Box.Left)];

    /// <summary>Index of the cell at a point, or -1 outside the grid.</summary>
    public int CellAt(double x, double y)
    {
        var (column, row) = (Slot(Columns, x), Slot(Rows, y));
        return column < 0 || row < 0 ? -1 : cellOf[row, column];
    }

    private static int Slot(IReadOnlyList<double> edges, double value)
    {
        if (!(value >= edges[0] && value <= edges[^1])) return -1;
        var (low, high) = (0, edges.Count - 1);
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            if (edges[middle] <= value) low = middle;
            else high = middle;
        }
        return low;
    }
}
