using PerfEval.Readers.Layout.Lines;

namespace PerfEval.Readers.Layout.Flow;

/// <summary>Parts the lines of a page that is set in columns (分栏): each column is read down before the next.</summary>
internal static class ColumnSplit
{
    // In shares of the font size
    private const double Gutter = 0.9;
    private const double NarrowestColumn = 8;

    private const int FewestLines = 4;
    private const double Prose = 0.5;
    private const int Deepest = 4;

    /// <param name="lines">From top to bottom, each across the whole page.</param>
    /// <returns>Regions in reading order.</returns>
    public static List<PageRegion> Regions(List<PrintedLine> lines, int depth = 0)
    {
        var rows = lines.ConvertAll(l => l.Cut(Gutter));
        if (depth == Deepest || WidestAgreedGap(rows) is not { } gutter) return lines.Count == 0 ? [] : [new PageRegion(lines, depth > 0)];
        var regions = new List<PageRegion>();
        var plain = new List<PrintedLine>();
        for (var at = 0; at < rows.Count;)
        {
            var end = at;
            while (end < rows.Count && !rows[end].Exists(s => s.Left < gutter - 1 && s.Right > gutter + 1)) end++;
            if (end > at && Columns(rows.GetRange(at, end - at), gutter) is { } columns)
            {
                if (plain.Count > 0) regions.Add(new PageRegion(plain, depth > 0));
                plain = [];
                foreach (var column in columns) regions.AddRange(Regions(column, depth + 1));
            }
            else plain.AddRange(lines.GetRange(at, Math.Max(1, end - at)));
            at = Math.Max(at + 1, end);
        }
        if (plain.Count > 0) regions.Add(new PageRegion(plain, depth > 0));
        return regions;
    }

    // The middle of the gap that most lines have in common
    private static double? WidestAgreedGap(List<List<PrintedLine>> rows)
    {
        var ends = new List<(double At, int Step)>();
        foreach (var row in rows)
            for (var i = 1; i < row.Count; i++) ends.AddRange([(row[i - 1].Right, 1), (row[i].Left, -1)]);
        var (open, most, from, to) = (0, 0, 0.0, 0.0);
        foreach (var (at, step) in ends.OrderBy(e => e.At).ThenBy(e => e.Step))
        {
            if (step < 0 && open == most && to < from) to = at;
            open += step;
            if (open > most) (most, from, to) = (open, at, double.NegativeInfinity);
        }
        return most < FewestLines ? null : (from + to) / 2;
    }

    private static List<List<PrintedLine>>? Columns(List<List<PrintedLine>> rows, double gutter)
    {
        var (left, right) = (Side(rows, s => s.Right <= gutter + 1), Side(rows, s => s.Right > gutter + 1));
        if (left.Count < FewestLines || right.Count < FewestLines) return null;
        // The cells of a table without lines are short; columns of prose are filled to their edges.
        var isProse = IsProse(left) && IsProse(right);
        return isProse && (!IsDrawnAcross(rows, gutter) || (Filled(left) > 0.7 && Filled(right) > 0.7)) ? [left, right] : null;
    }

    private static List<PrintedLine> Side(List<List<PrintedLine>> rows, Predicate<PrintedLine> belongs) =>
        [.. rows.Select(r => r.FindAll(belongs)).Where(s => s.Count > 0)
            .Select(s => s.Count == 1 ? s[0] : PrintedLine.Of(s[0].Page, s.SelectMany(p => p.Glyphs))).OfType<PrintedLine>()];

    private static bool IsProse(List<PrintedLine> lines) =>
        lines.Max(l => l.Right) - lines.Min(l => l.Left) > NarrowestColumn * lines[0].Size && Filled(lines) > Prose;

    private static double Filled(List<PrintedLine> lines)
    {
        var edge = lines.Max(l => l.Right);
        return lines.Count(l => l.Right > edge - (1.5 * l.Size)) / (double)lines.Count;
    }

    private static bool IsDrawnAcross(List<List<PrintedLine>> rows, double gutter)
    {
        var both = rows.FindAll(r => r.Count > 1 && r[0].Right <= gutter + 1 && r[^1].Right > gutter + 1);
        var across = both.Zip(both.Skip(1)).Count(p => p.First[^1].Order < p.Second[0].Order && p.First[0].Order < p.First[^1].Order);
        return across > 0.8 * (both.Count - 1);
    }
}
