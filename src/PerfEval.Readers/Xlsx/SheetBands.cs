namespace PerfEval.Readers.Xlsx;

/// <summary>Cuts a sheet at its blank rows and columns into the bands that stand apart: several forms on one sheet, notes beside a form.</summary>
internal static class SheetBands
{
    private const int MostCuts = 6;

    public static IEnumerable<List<PlacedCell>> Of(IEnumerable<PlacedCell> cells) =>
        Cut([.. cells.Where(c => c.HasWords || c.Borders != CellBorders.None)], MostCuts);

    private static IEnumerable<List<PlacedCell>> Cut(List<PlacedCell> cells, int cuts)
    {
        if (!cells.Exists(c => c.HasWords)) return [];
        if (cuts == 0) return [cells];
        if (Parts(cells, c => (c.Area.Row, c.Area.ToRow)) is { Count: > 1 } bands) return bands.SelectMany(b => Cut(b, cuts - 1));
        if (Parts(cells, c => (c.Area.Column, c.Area.ToColumn)) is { Count: > 1 } sides) return sides.SelectMany(s => Cut(s, cuts - 1));
        return [cells];
    }

    private static List<List<PlacedCell>> Parts(List<PlacedCell> cells, Func<PlacedCell, (int From, int To)> reach)
    {
        var parts = new List<List<PlacedCell>>();
        var end = int.MinValue;
        foreach (var cell in cells.OrderBy(c => reach(c).From))
        {
            var (from, to) = reach(cell);
            if (parts.Count == 0 || from > end + 1) parts.Add([]);
            parts[^1].Add(cell);
            end = Math.Max(end, to);
        }
        return parts;
    }
}
