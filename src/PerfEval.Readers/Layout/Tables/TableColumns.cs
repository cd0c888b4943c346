using PerfEval.Readers.Layout.Grids;

namespace PerfEval.Readers.Layout.Tables;

/// <summary>Counts the columns of a table from the edges of its cells.</summary>
internal sealed class TableColumns
{
    private readonly List<double> edges;

    public TableColumns(LaidTable table) => edges = GridAxis.Clusters(table.Cells.SelectMany(c => new[] { c.Left, c.Right }));

    public (int Column, int ColumnSpan) Of(LaidCell cell)
    {
        var column = GridAxis.Nearest(edges, cell.Left);
        return (column, Math.Max(1, GridAxis.Nearest(edges, cell.Right) - column));
    }
}
