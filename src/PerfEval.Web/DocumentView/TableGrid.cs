using PerfEval.Core.Documents;

namespace PerfEval.Web.DocumentView;

/// <summary>Lays the cells of a table out as rows for a page: spans bounded, holes filled, a cell that lies upon another pushed to the right.</summary>
public static class TableGrid
{
    // Beyond any form; keeps a damaged file from drawing a million columns.
    private const int MaxColumns = 200;

    public static IReadOnlyList<IReadOnlyList<CellPart>> Rows(SourceTable table, MarkedText text, IReadOnlyList<SourceTable>? others = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(text);
        var content = new CellContent(text, table, others ?? []);
        var byRow = table.Cells.Where(c => c.Row >= 0).GroupBy(c => c.Row).OrderBy(g => g.Key).ToList();
        var lines = byRow.Select((g, i) => (g.Key, i)).ToDictionary(x => x.Key, x => x.i);
        var takenUntil = new int[MaxColumns + 1];
        var width = Math.Clamp(table.Cells.Select(c => (long)c.Column + c.ColumnSpan).DefaultIfEmpty(1).Max(), 1, MaxColumns);
        return [.. byRow.Select((cells, line) => Row([.. cells.OrderBy(c => c.Column)], line, (int)width, lines, takenUntil, content))];
    }

    // takenUntil[column]: the first line that a merged cell from above leaves free.
    private static List<CellPart> Row(
        IReadOnlyList<TableCell> cells, int line, int tableWidth, Dictionary<int, int> lines, int[] takenUntil, CellContent content)
    {
        var drawn = new List<CellPart>();
        var column = 0;
        foreach (var cell in cells)
        {
            for (; column < MaxColumns && (column < cell.Column || takenUntil[column] > line); column++)
                if (takenUntil[column] <= line) drawn.Add(new CellPart(1, 1, []));
            var width = Math.Clamp(cell.ColumnSpan, 1, Math.Max(1, MaxColumns - column));
            if (ReferenceEquals(cell, cells[^1])) width = Math.Max(width, FreeToTheRight(column, line, tableWidth, takenUntil));
            var height = Height(cell, line, lines);
            drawn.Add(content.Draw(cell, height, width));
            for (var i = 0; i < width && column < MaxColumns; i++, column++) takenUntil[column] = line + height;
        }
        return drawn;
    }

    // Where a flattened file lost the merging, the last cell of a short row fills the rest of it.
    private static int FreeToTheRight(int column, int line, int tableWidth, int[] takenUntil)
    {
        var end = column;
        while (end < tableWidth && takenUntil[end] <= line) end++;
        return end == tableWidth ? end - column : 0;
    }

    // Counted in rows that have cells at all: a browser draws no empty row.
    private static int Height(TableCell cell, int line, Dictionary<int, int> lines)
    {
        var height = 1;
        while (height < cell.RowSpan && lines.TryGetValue(cell.Row + height, out var next) && next == line + height) height++;
        return height;
    }
}
