using PerfEval.Core.Documents;
using PerfEval.Readers.Pages;

namespace PerfEval.Readers.Layout.Grids;

/// <summary>Finds the cells between the lines of one grid: places that no drawn border parts are one cell.</summary>
internal sealed class GridTracing
{
    // A border may be interrupted, and a line of words underlined in a cell must not become one.
    private const double Covered = 0.6;
    private const int MostPlaces = 250_000;

    private readonly List<double> xs;
    private readonly List<double> ys;

    // Drawn share of the side above a place (row, column), and of the side to its left
    private readonly double[,] above;
    private readonly double[,] before;

    private GridTracing(RulingGroup lines, List<double> xs, List<double> ys)
    {
        (this.xs, this.ys) = (xs, ys);
        above = new double[ys.Count, xs.Count];
        before = new double[ys.Count, xs.Count];
        foreach (var line in lines.Across) Cover(line, xs, ys, (edge, place, share) => above[edge, place] += share);
        foreach (var line in lines.Down) Cover(line, ys, xs, (edge, place, share) => before[place, edge] += share);
    }

    /// <summary>Null when the lines close nothing in.</summary>
    public static RuledGrid? Trace(RulingGroup lines)
    {
        var xs = GridAxis.Edges(lines.Down.Select(r => r.At), lines.Across.Select(r => (r.From, r.To)));
        var ys = GridAxis.Edges(lines.Across.Select(r => r.At), lines.Down.Select(r => (r.From, r.To)));
        if (xs.Count < 2 || ys.Count < 2 || (long)xs.Count * ys.Count > MostPlaces) return null;
        return new GridTracing(lines, xs, ys).Grid();
    }

    private RuledGrid Grid()
    {
        var cells = Cells();
        var columns = Used(cells.SelectMany(c => new[] { c.Column, c.Column + c.ColumnSpan }));
        var rows = Used(cells.SelectMany(c => new[] { c.Row, c.Row + c.RowSpan }));
        return new RuledGrid(columns.ConvertAll(c => xs[c]), rows.ConvertAll(r => ys[r]), cells.ConvertAll(c => c with
        {
            Column = columns.BinarySearch(c.Column),
            ColumnSpan = columns.BinarySearch(c.Column + c.ColumnSpan) - columns.BinarySearch(c.Column),
            Row = rows.BinarySearch(c.Row),
            RowSpan = rows.BinarySearch(c.Row + c.RowSpan) - rows.BinarySearch(c.Row),
        }));
    }

    private List<GridCell> Cells()
    {
        var cells = new List<GridCell>();
        var taken = new bool[ys.Count - 1, xs.Count - 1];
        for (var row = 0; row < ys.Count - 1; row++)
        {
            for (var column = 0; column < xs.Count - 1; column++)
            {
                if (taken[row, column]) continue;
                var cell = Grow(row, column, taken);
                for (var r = cell.Row; r < cell.Row + cell.RowSpan; r++)
                    for (var c = cell.Column; c < cell.Column + cell.ColumnSpan; c++) taken[r, c] = true;
                cells.Add(cell);
            }
        }
        return cells;
    }

    // To the right, then down, as long as no border lies between; so a cell is a rectangle even where borders are drawn badly.
    private GridCell Grow(int row, int column, bool[,] taken)
    {
        var right = column + 1;
        while (right < xs.Count - 1 && !taken[row, right] && before[row, right] < Covered) right++;
        var bottom = row + 1;
        while (bottom < ys.Count - 1 && IsOpen(bottom, column, right, taken)) bottom++;
        var box = new PageBox(xs[column], ys[row], xs[right], ys[bottom]);
        return new GridCell(row, column, bottom - row, right - column, box, RuledSides(row, column, bottom, right));
    }

    private bool IsOpen(int row, int left, int right, bool[,] taken)
    {
        for (var c = left; c < right; c++)
            if (taken[row, c] || above[row, c] >= Covered || (c > left && before[row, c] >= Covered)) return false;
        return true;
    }

    private int RuledSides(int top, int left, int bottom, int right)
    {
        var across = Enumerable.Range(left, right - left).ToList();
        var down = Enumerable.Range(top, bottom - top).ToList();
        bool[] sides =
        [
            across.TrueForAll(c => above[top, c] >= Covered), across.TrueForAll(c => above[bottom, c] >= Covered),
            down.TrueForAll(r => before[r, left] >= Covered), down.TrueForAll(r => before[r, right] >= Covered),
        ];
        return sides.Count(s => s);
    }

    private static void Cover(Ruling line, List<double> along, List<double> edges, Action<int, int, double> add)
    {
        var edge = GridAxis.Nearest(edges, line.At);
        for (var place = Math.Max(0, GridAxis.Nearest(along, line.From) - 1); place < along.Count - 1 && along[place] < line.To; place++)
        {
            var overlap = Math.Min(line.To, along[place + 1]) - Math.Max(line.From, along[place]);
            if (overlap > 0) add(edge, place, overlap / (along[place + 1] - along[place]));
        }
    }

    private static List<int> Used(IEnumerable<int> edges) => [.. edges.Distinct().Order()];
}
