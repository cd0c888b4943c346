using PerfEval.Readers.Layout.Lines;
using PerfEval.Readers.Layout.Paragraphs;
using PerfEval.Readers.Pages;

namespace PerfEval.Readers.Layout.Tables;

/// <summary>Lays out the rows of a table with horizontal rules only.</summary>
internal static class RuleTableRows
{
    // In shares of the font size
    private const double Slack = 0.5;

    /// <param name="page">Where the table stands.</param>
    /// <param name="bands">Text between its rules, from top to bottom.</param>
    /// <param name="isRest">True when the table begins on the page before.</param>
    /// <param name="isHead">True when it may begin here and go on on the next page.</param>
    public static LaidTable? Table(DrawnPage page, List<RuledBand> bands, bool isRest, bool isHead)
    {
        var (left, right) = (bands.Min(b => b.Left), bands.Max(b => b.Right));
        var body = bands.Skip(1).SelectMany(b => b.Lines).ToList();
        var columns = GapColumns.Of(body.Count > 1 ? body : [.. bands[0].Lines, .. body], left, right);
        if (!columns.IsTable) return null;
        columns = columns.Spare(bands[0].Lines);
        // Head, body and foot have a rule each: the rows of the body are told by their words. With more rules every row has its own.
        var hasRowRules = bands.Count > 2 && bands.Count(b => b.Lines.Count > 4) * 2 < bands.Count;
        columns = columns.JoinExclusive([.. hasRowRules ? bands.Select(b => b.Lines) : bands.SelectMany(b => b.Lines).Select(l => new List<PrintedLine> { l })]);
        if (!columns.IsTable) return null;
        var isWhole = isRest || bands.Count > 1 || IsRegular(bands[0], columns);
        if (!isWhole && !isHead) return null;
        var rows = bands.SelectMany((b, i) => hasRowRules || (i == 0 && (bands.Count > 1 || !isWhole) && !isRest) ? [b] : Rows(b, columns)).ToList();
        var cells = new List<LaidCell>();
        for (var r = 0; r < rows.Count; r++) cells.AddRange(Cells(rows[r], r, columns));
        return new LaidTable(page, bands[0].Top, page, bands[^1].Bottom, cells) { HasDrawnColumns = false, IsTentative = !isWhole };
    }

    // Between two rules only words that stand in rows and columns throughout make a table.
    private static bool IsRegular(RuledBand band, GapColumns columns) =>
        columns.Count > 2 && band.Lines.Count > 2 && band.Lines.Count(l => columns.Cut(l).Count == columns.Count) * 4 >= band.Lines.Count * 3;

    // A line goes on with the row above when every word in it stands below words that fill their column.
    private static IEnumerable<RuledBand> Rows(RuledBand band, GapColumns columns)
    {
        var row = new List<PrintedLine>();
        var filled = new Dictionary<int, PrintedLine>();
        foreach (var line in band.Lines)
        {
            var pieces = columns.Cut(line);
            var goesOn = row.Count > 0 && pieces.Count < columns.Count && pieces.TrueForAll(p =>
                filled.TryGetValue(p.First, out var above) && above.Width + LineBreaks.FirstUnit(p.Words) + (Slack * above.Size) > columns.Edges[p.Last + 1] - columns.Edges[p.First]);
            if (!goesOn && row.Count > 0)
            {
                yield return band with { Lines = row };
                row = [];
                filled = [];
            }
            row.Add(line);
            foreach (var piece in pieces) filled[piece.First] = piece.Words;
        }
        if (row.Count > 0) yield return band with { Lines = row };
    }

    private static IEnumerable<LaidCell> Cells(RuledBand row, int index, GapColumns columns)
    {
        var pieces = row.Lines.SelectMany(columns.Cut).ToList();
        var bottom = row.Lines.Max(l => l.Box.Bottom);
        for (var column = 0; column < columns.Count;)
        {
            var last = column;
            for (var grown = true; grown;)
            {
                var reach = pieces.Where(p => p.First <= last && p.Last >= column).Select(p => p.Last).DefaultIfEmpty(column).Max();
                grown = reach > last;
                last = Math.Max(last, reach);
            }
            var words = pieces.Where(p => p.First >= column && p.First <= last).Select(p => p.Words).ToList();
            yield return new LaidCell(index, 1, columns.Edges[column], columns.Edges[last + 1], bottom, words);
            column = last + 1;
        }
    }
}
