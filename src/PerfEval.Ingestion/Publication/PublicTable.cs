using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using PerfEval.Core.Documents;
using Cell = DocumentFormat.OpenXml.Wordprocessing.TableCell;
using SourceCell = PerfEval.Core.Documents.TableCell;

namespace PerfEval.Ingestion.Publication;

/// <summary>A table of a masked copy (表格) in Word: merged cells stay merged, a table within a cell is told line by line.</summary>
internal static class PublicTable
{
    // Word takes no more columns.
    private const int MaxColumns = 63;
    private const int Size = 21;

    /// <summary>False for a sheet that is wider than Word allows: it's told line by line.</summary>
    public static bool Fits(SourceTable source) => source.Cells.Count > 0 && source.Cells.All(c => (long)c.Column + c.ColumnSpan <= MaxColumns);

    public static OpenXmlElement Of(SourceDocument document, SourceTable source)
    {
        var rows = source.Cells.Select(c => c.Row).Distinct().Order().ToList();
        var columns = source.Cells.Max(c => c.Column + Math.Max(1, c.ColumnSpan));
        var table = new Table(
            new TableProperties(new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct }, Borders()),
            new TableGrid(Enumerable.Range(0, columns).Select(_ => new GridColumn { Width = $"{9000 / columns}" })));
        foreach (var line in Grid(source, rows, columns)) table.Append(Row(document, line.Cells, line.Above));
        return table;
    }

    // Which cell covers each place; of two upon another the first counts, the words of the other are told with it.
    private static IEnumerable<(SourceCell?[] Cells, SourceCell?[] Above)> Grid(SourceTable source, List<int> rows, int columns)
    {
        var byRow = source.Cells.ToLookup(c => c.Row);
        var above = new SourceCell?[columns];
        foreach (var row in rows)
        {
            var line = above.Select(c => c is not null && c.Row + c.RowSpan > row ? c : null).ToArray();
            foreach (var cell in byRow[row].OrderBy(c => c.Column))
            {
                var start = Math.Min(cell.Column, columns - 1);
                if (line[start] is not null) start = Array.FindIndex(line, c => c is null);
                for (var i = Math.Max(start, 0); start >= 0 && i < columns && i < start + Math.Max(1, cell.ColumnSpan) && line[i] is null; i++) line[i] = cell;
            }
            yield return (line, above);
            above = line;
        }
    }

    private static TableRow Row(SourceDocument document, SourceCell?[] cells, SourceCell?[] above)
    {
        var row = new TableRow();
        for (var i = 0; i < cells.Length;)
        {
            var width = 1;
            while (i + width < cells.Length && cells[i] is { } same && ReferenceEquals(cells[i + width], same)) width++;
            row.Append(Drawn(document, cells[i], width, cells[i] is { } cell && ReferenceEquals(above[i], cell)));
            i += width;
        }
        return row;
    }

    private static Cell Drawn(SourceDocument document, SourceCell? cell, int width, bool goesOn)
    {
        var properties = new TableCellProperties();
        if (width > 1) properties.Append(new GridSpan { Val = width });
        if (goesOn) properties.Append(new VerticalMerge());
        else if (cell is { RowSpan: > 1 }) properties.Append(new VerticalMerge { Val = MergedCellValues.Restart });
        var lines = cell is null || goesOn ? [""] : document.Quote(cell.Span).Split('\n');
        return new Cell([properties, .. lines.Select(l => PublicDocx.Line(l, Size))]);
    }

    private static TableBorders Borders() => new(
        new TopBorder { Val = BorderValues.Single, Size = 4 }, new LeftBorder { Val = BorderValues.Single, Size = 4 }, new BottomBorder { Val = BorderValues.Single, Size = 4 },
        new RightBorder { Val = BorderValues.Single, Size = 4 }, new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4 }, new InsideVerticalBorder { Val = BorderValues.Single, Size = 4 });
}
