using AngleSharp.Dom;

namespace PerfEval.Readers.Html;

/// <summary>Places the cells of a table as a browser does: each in the first free column of its row, over as many rows and columns as it spans.</summary>
internal static class HtmlGrid
{
    private const int MostSpan = 1000;

    public static List<PlacedCell> Of(IElement table, Func<IElement, bool> isHidden)
    {
        var cells = new List<PlacedCell>();
        var row = 0;
        foreach (var section in Sections(table))
        {
            var rows = Rows(section, isHidden);
            PlaceSection(rows, row, cells, isHidden);
            row += rows.Count;
        }
        return cells;
    }

    // A cell that spans further than its section ends with it; rowspan=0 means up to there.
    private static void PlaceSection(List<IElement> rows, int first, List<PlacedCell> cells, Func<IElement, bool> isHidden)
    {
        var taken = new List<int>();        // for each column the first row that is free again
        for (var r = 0; r < rows.Count; r++)
        {
            var column = 0;
            foreach (var cell in rows[r].Children.Where(c => c.LocalName is "td" or "th" && !isHidden(c)))
            {
                while (column < taken.Count && taken[column] > r) column++;
                var columns = Math.Clamp(HtmlElements.Number(cell, "colspan", 1), 1, MostSpan);
                var told = HtmlElements.Number(cell, "rowspan", 1);
                var height = told == 0 ? rows.Count - r : Math.Clamp(told, 1, Math.Min(MostSpan, rows.Count - r));
                while (taken.Count < column + columns) taken.Add(0);
                for (var c = column; c < column + columns; c++) taken[c] = Math.Max(taken[c], r + height);
                cells.Add(new PlacedCell(cell, first + r, column, height, columns));
                column += columns;
            }
        }
    }

    // The foot stands last wherever it is written.
    private static IEnumerable<IElement> Sections(IElement table)
    {
        var sections = table.Children.Where(c => c.LocalName is "thead" or "tbody" or "tfoot").ToList();
        return sections.Where(s => s.LocalName != "tfoot").Concat(sections.Where(s => s.LocalName == "tfoot"));
    }

    private static List<IElement> Rows(IElement section, Func<IElement, bool> isHidden) =>
        isHidden(section) ? [] : [.. section.Children.Where(r => r.LocalName == "tr" && !isHidden(r) && r.Children.Any(c => c.LocalName is "td" or "th"))];
}
