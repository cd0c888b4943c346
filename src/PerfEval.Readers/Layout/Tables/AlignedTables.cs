using PerfEval.Readers.Layout.Lines;
using PerfEval.Readers.Pages;

namespace PerfEval.Readers.Layout.Tables;

/// <summary>Finds tables without any lines (无框线表格): at least three rows of three columns that stand below one another, figures among them.</summary>
internal static class AlignedTables
{
    // In shares of the font size
    private const double Gap = 1.5;

    private const int FewestRows = 3;
    private const int FewestColumns = 3;
    private const double Figures = 0.6;

    /// <param name="page">The page of the lines.</param>
    /// <param name="lines">Lines outside of tables; those of the tables found are taken out.</param>
    public static List<LaidTable> Take(DrawnPage page, List<PrintedLine> lines)
    {
        var tables = new List<LaidTable>();
        var pieces = lines.ConvertAll(l => l.Cut(Gap));
        for (var start = 0; start < lines.Count;)
        {
            var end = start;
            while (end < lines.Count && pieces[end].Count >= FewestColumns && (end == start || IsBelow(pieces[end - 1], pieces[end]))) end++;
            if (end - start >= FewestRows && Table(page, lines.GetRange(start, end - start)) is { } table) tables.Add(table);
            start = Math.Max(end, start + 1);
        }
        lines.RemoveAll(l => tables.Exists(t => l.Box.Top >= t.Top && l.Box.Bottom <= t.Bottom));
        return tables;
    }

    private static bool IsBelow(List<PrintedLine> row, List<PrintedLine> next) =>
        row.Count == next.Count && next[0].Baseline - row[0].Baseline < 4 * row[0].Size
        && row.Zip(next).All(p => p.First.Left < p.Second.Right && p.Second.Left < p.First.Right);

    private static LaidTable? Table(DrawnPage page, List<PrintedLine> rows)
    {
        var columns = GapColumns.Of(rows, rows.Min(l => l.Left) - 1, rows.Max(l => l.Right) + 1);
        if (columns.Count < FewestColumns || !columns.IsTable) return null;
        var words = rows.ConvertAll(columns.Cut);
        if (!words.TrueForAll(w => w.Count == columns.Count)) return null;
        var hasFigures = Enumerable.Range(1, columns.Count - 1).Any(c => words.Count(w => IsFigure(w[c].Words.Text)) >= Figures * words.Count);
        if (!hasFigures) return null;
        var cells = words.SelectMany((w, r) => w.Select((p, c) => new LaidCell(r, 1, columns.Edges[c], columns.Edges[c + 1], rows[r].Box.Bottom, [p.Words])));
        return new LaidTable(page, rows[0].Box.Top, page, rows[^1].Box.Bottom, [.. cells]) { HasDrawnColumns = false };
    }

    private static bool IsFigure(string text) => text.Any(char.IsAsciiDigit) && text.Count(c => char.IsAsciiDigit(c) || c is '.' or ',' or '%' or '-') * 2 > text.Length;
}
