using PerfEval.Readers.Layout.Lines;

namespace PerfEval.Readers.Layout.Tables;

/// <summary>Columns that no line parts: found from the strips between them that no character stands in.</summary>
internal sealed class GapColumns
{
    // In points: two paddings of a cell
    private const double NarrowestGap = 3.5;

    private const double LeastGap = 1.5;

    // Words scattered over more columns are no table.
    private const int Most = 60;

    private readonly List<double> edges;
    private readonly List<(double From, double To)> strips;

    private GapColumns(List<double> edges, List<(double From, double To)> strips) => (this.edges, this.strips) = (edges, strips);

    /// <summary>The edges of the columns, one more than there are columns.</summary>
    public IReadOnlyList<double> Edges => edges;

    public int Count => edges.Count - 1;

    /// <summary>True when there are as many columns as a table may have.</summary>
    public bool IsTable => Count is > 1 and <= Most;

    /// <param name="lines">Lines of the table's body.</param>
    /// <param name="left">Left edge of the table.</param>
    /// <param name="right">Right edge of the table.</param>
    public static GapColumns Of(IEnumerable<PrintedLine> lines, double left, double right) =>
        new([left, .. Gaps(lines, NarrowestGap).Select(g => (g.From + g.To) / 2), right], [.. Gaps(lines, NarrowestGap)]);

    /// <summary>Moves the edges, within the strips, to where they spare the words of a head that is wider than the body.</summary>
    public GapColumns Spare(IReadOnlyList<PrintedLine> head)
    {
        var free = Gaps(head, LeastGap).ToList();
        var moved = strips.Select((strip, i) => free
            .Select(f => (From: Math.Max(f.From, strip.From), To: Math.Min(f.To, strip.To)))
            .Where(f => f.To - f.From >= LeastGap)
            .OrderByDescending(f => f.To - f.From)
            .Select(f => (f.From + f.To) / 2).FirstOrDefault(edges[i + 1]));
        return new GapColumns([edges[0], .. moved, edges[^1]], strips);
    }

    /// <summary>Joins neighbours of which never both have words in a row: one column in which words stand left here, right there.</summary>
    /// <param name="rows">The words of each row.</param>
    public GapColumns JoinExclusive(IReadOnlyList<IReadOnlyList<PrintedLine>> rows)
    {
        var taken = rows.Select(r => r.SelectMany(Cut).SelectMany(p => Enumerable.Range(p.First, p.Last - p.First + 1)).ToHashSet()).ToList();
        var kept = new List<int>();
        for (var edge = 1; edge < Count; edge++)
        {
            var start = kept.Count == 0 ? 0 : kept[^1];
            if (taken.Exists(t => t.Contains(edge) && Enumerable.Range(start, edge - start).Any(t.Contains))) kept.Add(edge);
        }
        return new GapColumns([edges[0], .. kept.Select(k => edges[k]), edges[^1]], [.. kept.Select(k => strips[k - 1])]);
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
            var runsOn = i < line.Glyphs.Count && (column == last || line.Glyphs[i].Glyph.Left - reach < LeastGap);
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

    // Where no character stands between two that do
    private static IEnumerable<(double From, double To)> Gaps(IEnumerable<PrintedLine> lines, double least)
    {
        var reach = double.NaN;
        foreach (var mark in lines.SelectMany(l => l.Glyphs).Select(g => g.Glyph).Where(g => !g.IsBlank()).OrderBy(g => g.Left))
        {
            if (mark.Left - reach >= least) yield return (reach, mark.Left);
            reach = double.IsNaN(reach) ? mark.Right : Math.Max(reach, mark.Right);
        }
    }

    private int ColumnAt(double x)
    {
        var at = edges.FindIndex(1, e => x < e);
        return at < 0 ? Count - 1 : at - 1;
    }
}
