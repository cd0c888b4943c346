namespace PerfEval.Readers.Layout.Tables;

/// <summary>Finds the head rows (表头) that are printed again at the top of a page.</summary>
internal static class RepeatedHead
{
    private const int MostRows = 12;

    /// <summary>How many rows at the top of <paramref name="piece"/> repeat those at the top of <paramref name="table"/>.</summary>
    public static int Count(LaidTable table, LaidTable piece)
    {
        var most = Math.Min(MostRows, Math.Min(table.RowCount, piece.RowCount));
        var closed = 0;
        for (var row = 0; row < most; row++)
        {
            var (first, again) = (table.RowCells(row).ToList(), piece.RowCells(row).ToList());
            if (!IsHead(first) || first.Count != again.Count || !first.Zip(again).All(p => IsSame(p.First, p.Second))) break;
            if (IsClosedAfter(table, row) && IsClosedAfter(piece, row)) closed = row + 1;
        }
        return closed;
    }

    private static bool IsClosedAfter(LaidTable table, int row) => table.Cells.TakeWhile(c => c.Row <= row).All(c => c.EndRow <= row + 1);

    private static bool IsHead(List<LaidCell> cells) =>
        cells.Exists(c => c.Words.Any(char.IsLetter)) && cells.Count(c => c.IsBlank) * 2 <= cells.Count;

    private static bool IsSame(LaidCell a, LaidCell b) => a.RowSpan == b.RowSpan && a.IsUnder(b) && a.Words == b.Words;
}
