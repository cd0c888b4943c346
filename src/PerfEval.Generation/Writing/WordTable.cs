using DocumentFormat.OpenXml.Wordprocessing;
using PerfEval.Generation.Drafts;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace PerfEval.Generation.Writing;

/// <summary>A table of Word with gridSpan and vMerge.</summary>
internal static class WordTable
{
    public static Table Of(DraftTable table, WordLook look)
    {
        var grid = new TableGrid(table);
        var width = (look.Landscape ? 14400 : 9500) / grid.Columns;
        var drawn = new Table(new TableProperties(new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct }, Borders()),
            new DocumentFormat.OpenXml.Wordprocessing.TableGrid(Enumerable.Range(0, grid.Columns).Select(_ => new GridColumn { Width = $"{width}" })));
        for (var r = 0; r < grid.Rows; r++)
        {
            var row = new TableRow();
            for (var c = 0; c < grid.Columns; c += grid.At(r, c).Columns) row.Append(Cell(grid, r, c, width, look));
            drawn.Append(row);
        }
        return drawn;
    }

    private static TableCell Cell(TableGrid grid, int row, int column, int width, WordLook look)
    {
        var cell = grid.At(row, column);
        var properties = new TableCellProperties(new TableCellWidth { Width = $"{width * cell.Columns}", Type = TableWidthUnitValues.Dxa });
        if (cell.Columns > 1) properties.Append(new GridSpan { Val = cell.Columns });
        var begins = grid.BeginsAt(row, column);
        if (cell.Rows > 1) properties.Append(new VerticalMerge { Val = begins ? MergedCellValues.Restart : MergedCellValues.Continue });
        var drawn = new TableCell(properties);
        foreach (var line in begins ? cell.Lines.Select(l => l.Text) : [""]) drawn.Append(new Paragraph(look.Runs(line, 21, bold: false)));
        return drawn;
    }

    private static TableBorders Borders()
    {
        static T Line<T>()
            where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4 };
        return new TableBorders(Line<TopBorder>(), Line<LeftBorder>(), Line<BottomBorder>(), Line<RightBorder>(), Line<InsideHorizontalBorder>(), Line<InsideVerticalBorder>());
    }
}
