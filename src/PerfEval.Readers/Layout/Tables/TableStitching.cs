using PerfEval.Readers.Layout.Grids;

namespace PerfEval.Readers.Layout.Tables;

/// <summary>Joins a table with its continuation on the next page (跨页表格): repeated head dropped, cut rows and merged cells made whole.</summary>
internal static class TableStitching
{
    private const double SameColumns = 0.6;
    private const double LargestShift = 60;
    private const double RowSlack = 14;

    /// <summary>The whole table, or null when the second is a table of its own.</summary>
    /// <param name="table">The last thing on its page.</param>
    /// <param name="piece">The first thing on the next page.</param>
    /// <param name="pageEnd">Down to where words reach on pages of this size.</param>
    public static LaidTable? Join(LaidTable table, LaidTable piece, double pageEnd)
    {
        if (table.IsFrame && piece.IsFrame) return null;
        var shift = table.Left - piece.Left;
        if (Math.Abs(shift) > LargestShift || Math.Abs(table.Right - piece.Right - shift) > GridAxis.Same) return null;
        if (Math.Abs(shift) > 0.01) piece = piece.Moved(x => x + shift);
        if (!piece.HasDrawnColumns) piece = Aligned(piece, table);
        if (!HasSameColumns(table, piece)) return null;
        var head = RepeatedHead.Count(table, piece);
        if (head == piece.RowCount) return table.RowCount > head ? table : null;
        if (head == 0 && !table.IsCut && HadRoom(table, piece, pageEnd)) return null;
        return Append(table, [.. piece.Cells.Where(c => c.Row >= head).Select(c => c with { Row = c.Row - head })], piece);
    }

    // Edges told from gaps lie a little elsewhere on every page.
    private static LaidTable Aligned(LaidTable piece, LaidTable table)
    {
        var (own, others) = (piece.InnerEdges(), table.InnerEdges());
        if (own.Count != others.Count) return piece;
        return piece.Moved(x => x <= piece.Left + GridAxis.Same || x >= piece.Right - GridAxis.Same ? x : others[GridAxis.Nearest(own, x)]);
    }

    private static bool HasSameColumns(LaidTable table, LaidTable piece)
    {
        var (upper, lower) = (table.InnerEdges(), piece.InnerEdges());
        return Share(lower, upper) >= SameColumns || Share(upper, lower) >= 1;
    }

    private static double Share(List<double> edges, List<double> among) => edges.Count == 0 ? 1
        : edges.Count(e => among.Count > 0 && Math.Abs(among[GridAxis.Nearest(among, e)] - e) <= GridAxis.Same) / (double)edges.Count;

    // A table that goes on fills its page: its next row found no room there.
    private static bool HadRoom(LaidTable table, LaidTable piece, double pageEnd)
    {
        var firstRow = piece.RowCells(0).Min(c => c.Bottom) - piece.Top;
        return pageEnd - table.Bottom > firstRow + RowSlack;
    }

    private static LaidTable Append(LaidTable table, List<LaidCell> below, LaidTable piece)
    {
        var cells = table.Cells.ToList();
        var last = table.LastCells.ToList();
        var added = new List<LaidCell>();
        var first = below.FindAll(c => c.Row == 0).SelectMany(c => Parted(c, table)).ToList();
        first.Sort((a, b) => a.Left.CompareTo(b.Left));
        var pairs = first.ConvertAll(b => (Above: last.Find(a => b.IsUnder(a)), Below: b));
        // Columns told from gaps are too narrow to show where words break off.
        // A cell across the whole table that goes on blank
        var isAcross = first is [{ IsBlank: true }] && pairs[0].Above is not null;
        var isCut = isAcross || ((piece.HasDrawnColumns || first.Exists(c => c.IsBlank)) && pairs.TrueForAll(p => p.Above is not null) && CutRow.IsCut(pairs.ConvertAll(p => (p.Above!, p.Below))));
        var offset = table.RowCount - (isCut ? 1 : 0);
        var leading = true;
        foreach (var (above, cell) in pairs)
        {
            leading &= isCut || (above is not null && GoesOn(table, above, cell, first));
            if (above is not null && (leading || IsRestOfMerged(table, above, cell)))
            {
                cells[cells.FindLastIndex(c => ReferenceEquals(c, above))] = above with
                {
                    RowSpan = above.RowSpan + cell.RowSpan - (isCut ? 1 : 0),
                    Lines = [.. above.Lines, .. cell.Lines],
                    Nested = Nested(above, cell),
                    Bottom = cell.Bottom,
                };
            }
            else added.Add(cell with { Row = offset });
        }
        added.AddRange(below.Where(c => c.Row > 0).Select(c => c with { Row = c.Row + offset }));
        cells.AddRange(added.OrderBy(c => c.Row).ThenBy(c => c.Left));
        return new LaidTable(table.FirstPage, table.Top, piece.LastPage, piece.Bottom, cells)
        {
            HasDrawnColumns = table.HasDrawnColumns && piece.HasDrawnColumns,
            IsCut = piece.IsCut,
        };
    }

    // An inner table that the page end cut
    private static IReadOnlyList<LaidTable> Nested(LaidCell above, LaidCell below) =>
        above.Nested.Count > 0 && below.Nested.Count > 0 && Join(above.Nested[^1], below.Nested[0], above.Bottom) is { } whole
            ? [.. above.Nested.SkipLast(1), whole, .. below.Nested.Skip(1)]
            : [.. above.Nested, .. below.Nested];

    // Two merged cells that go on blank side by side may have no line between them on the next page.
    private static IEnumerable<LaidCell> Parted(LaidCell cell, LaidTable table)
    {
        var above = cell.IsBlank ? table.LastCells.Where(a => a.Left > cell.Left - GridAxis.Same && a.Right < cell.Right + GridAxis.Same).OrderBy(a => a.Left).ToList() : [];
        return above.Count > 1 && above.TrueForAll(a => a.RowSpan > 1) ? above.Select(a => cell with { Left = a.Left, Right = a.Right }) : [cell];
    }

    // 产出指标 merged over many rows is blank on the next page.
    private static bool GoesOn(LaidTable table, LaidCell above, LaidCell cell, List<LaidCell> row) =>
        // Words in the middle of a tall merged cell may stand on the second page.
        IsRestOfMerged(table, above, cell) || (above.IsBlank && !cell.IsBlank && cell.RowSpan > 1)
        || (cell.IsBlank && row.Exists(c => !c.IsBlank) && !table.Cells.Any(c => c.IsBlank && c.RowSpan == 1 && c.IsUnder(cell)));

    // A cell over several rows on either page: blank on the next, or its words break off there.
    private static bool IsRestOfMerged(LaidTable table, LaidCell above, LaidCell cell)
    {
        var isMerged = above.RowSpan > 1 || cell.RowSpan > 1;
        if (cell.IsBlank) return isMerged;
        if (above.IsBlank) return false;
        // The words of a merged cell that begins in the last row of a page fill no more lines there than the others have; a head is as high as its own words.
        var others = table.LastCells.Where(c => c.RowSpan == 1 && c != above).Select(c => c.Lines.Count).DefaultIfEmpty().Max();
        if (above.RowSpan == 1 && above.Lines.Count > others) return false;
        return isMerged && (above.RowSpan > 1 || above.Lines.Count > 2) ? CutRow.BreaksOff(above, cell) : CutRow.BreaksOffOpenly(above, cell);
    }
}
