namespace PerfEval.Readers.Xlsx;

/// <summary>
/// Tells what in a band is table and what stands above, between and below: title rows and 单位：万元 without borders over a form with
/// borders, cells merged over the whole width, the line of signatures (填表人).
/// </summary>
internal static class BandPieces
{
    public static IEnumerable<SheetPiece> Of(List<PlacedCell> band)
    {
        // Where a form draws vertical lines, an underlined blank in the line of signatures is no table.
        var mark = band.Exists(c => c.Borders.HasFlag(CellBorders.Sides)) ? CellBorders.Sides : CellBorders.Level;
        var ruled = RuledRows(band, mark);
        foreach (var rows in Runs(band, ruled))
        {
            var isRuled = ruled.Contains(rows[0][0].Area.Row);
            foreach (var piece in isRuled || ruled.Count == 0 ? Framed(rows, isRuled) : Loose(rows)) yield return piece;
        }
    }

    private static HashSet<int> RuledRows(List<PlacedCell> band, CellBorders mark)
    {
        var last = band.Where(c => c.HasWords).Max(c => c.Area.Row);
        return [.. band.Where(c => c.Borders.HasFlag(mark)).SelectMany(c => Enumerable.Range(c.Area.Row, Math.Max(0, Math.Min(c.Area.ToRow, last) - c.Area.Row + 1)))];
    }

    // Rows with words, by whether lines are drawn around them.
    private static IEnumerable<List<List<PlacedCell>>> Runs(List<PlacedCell> band, HashSet<int> ruled)
    {
        var rows = band.Where(c => c.HasWords).GroupBy(c => c.Area.Row).OrderBy(r => r.Key).Select(r => r.OrderBy(c => c.Area.Column).ToList());
        var run = new List<List<PlacedCell>>();
        foreach (var row in rows)
        {
            if (run.Count > 0 && ruled.Contains(row[0].Area.Row) != ruled.Contains(run[0][0].Area.Row))
            {
                yield return run;
                run = [];
            }
            run.Add(row);
        }
        if (run.Count > 0) yield return run;
    }

    // Rows without lines beside a form with lines: few are lines of text, more are a table of their own.
    private static IEnumerable<SheetPiece> Loose(List<List<PlacedCell>> rows) =>
        rows.Count < 3 || rows.Exists(r => r.Exists(c => c.Text.Contains('：', StringComparison.Ordinal))) ? rows.SelectMany(Lines) : Framed(rows, isRuled: false);

    private static IEnumerable<SheetPiece> Framed(List<List<PlacedCell>> rows, bool isRuled)
    {
        var first = 0;
        while (first < rows.Count && StandsAlone(rows[first], rows, isRuled)) first++;
        var last = rows.Count;
        while (last > first && StandsAlone(rows[last - 1], rows, isRuled) && rows[last - 1][0].Area.Column <= rows.Min(r => r[0].Area.Column)) last--;
        var table = rows[first..last];
        // A row that stands alone without lines around it is no table, nor is a column of paragraphs.
        var isTable = table.Count >= (isRuled ? 1 : 2) && table.Exists(r => r.Count > 1);
        return rows[..first].SelectMany(Lines)
            .Concat(isTable ? [SheetPiece.OfTable([.. table.SelectMany(r => r)])] : table.SelectMany(Lines))
            .Concat(rows[last..].SelectMany(Lines));
    }

    private static bool StandsAlone(List<PlacedCell> row, List<List<PlacedCell>> all, bool isRuled)
    {
        if (row.Count > 1) return false;
        if (!isRuled) return true;
        var (left, right) = (all.Min(r => r[0].Area.Column), all.Max(r => r.Max(c => c.Area.Column)));
        return row[0].Area.Column <= left && row[0].Area.ToColumn >= right;
    }

    // 填报单位： | 某局 |  | 单位：万元 is one line of print.
    private static IEnumerable<SheetPiece> Lines(List<PlacedCell> row)
    {
        if (row.Exists(c => c.Text.Contains('\n', StringComparison.Ordinal))) return row.SelectMany(c => c.Text.Split('\n')).Select(SheetPiece.OfLine);
        var line = row[0].Text.Trim();
        foreach (var cell in row.Skip(1)) line += (line.EndsWith('：') || line.EndsWith(':') ? "" : "    ") + cell.Text.Trim();
        return [SheetPiece.OfLine(line)];
    }
}
