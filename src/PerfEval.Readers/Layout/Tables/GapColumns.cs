using PerfEval.Readers.Layout.Lines;

namespace PerfEval.Readers.Layout.Tables;

/// <summary>Columns that no line parts: found from the strips between them that no character stands in.</summary>
internal sealed class GapColumns
{
    // In points: two paddings of a cell
    private const double NarrowestGap = 3.5;

    private readonly List<double> edges;

    private GapColumns(List<double> edges) => this.edges = edges;

    /// <summary>The edges of the columns, one more than there are columns.</summary>
    public IReadOnlyList<double> Edges => edges;

    public int Count => edges.Count - 1;

    /// <param name="lines">Lines of the table's body.</param>
    /// <param name="left">Left edge of the table.</param>
    /// <param name="right">Right edge of the table.</param>
    public static GapColumns Of(IEnumerable<PrintedLine> lines, double left, double right)
    {
        var marks = lines.SelectMany(l => l.Glyphs).Select(g => g.Glyph).Where(g => !g.IsBlank()).OrderBy(g => g.Left);
        var edges = new List<double> { left };
        var reach = double.NaN;
        foreach (var mark in marks)
        {
            if (mark.Left - reach >= NarrowestGap) edges.Add((mark.Left + reach) / 2);
            reach = double.IsNaN(reach) ? mark.Right : Math.Max(reach, mark.Right);
        }
        edges.Add(right);
        return new GapColumns(edges);
    }

    /// <summary>Cuts a line at the edges of columns; words that run over an edge stay whole.</summary>
    public List<(int First, int Last, PrintedLine Words)> Cut(PrintedLine line)
    {
        var pieces = new List<(int, int, PrintedLine)>();
        var (start, first, last, reach) = (0, -1, -1, double.NegativeInfinity);
        for (var i = 0; i <= line.Glyphs.Count; i++)
        {
            if (i < line.Glyphs.Count && line.Glyphs[i].Glyph.IsBlank()) continue;
            var column = i < line.Glyphs.Count ? ColumnAt(line.Glyphs[i].Glyph.Middle) : -1;
            var runsOn = i < line.Glyphs.Count && (column == last || line.Glyphs[i].Glyph.Left - reach < NarrowestGap * 0.8);
            if (first >= 0 && !runsOn)
            {
                if (PrintedLine.Of(line.Page, line.Glyphs.GetRange(start, i - start)) is { } words) pieces.Add((first, last, words));
                (start, first) = (i, -1);
            }
            if (i == line.Glyphs.Count) break;
            if (first < 0) first = column;
            (last, reach) = (Math.Max(column, first), line.Glyphs[i].Glyph.Right);
        }
        return pieces;
    }

    private int ColumnAt(double x)
    {
        var at = edges.FindIndex(1, e => x < e);
        return at < 0 ? Count - 1 : at - 1;
    }
}
