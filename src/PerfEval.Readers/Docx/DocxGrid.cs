using DocumentFormat.OpenXml;

namespace PerfEval.Readers.Docx;

/// <summary>Lays the cells of a table out on its grid; a merged cell (合并单元格) stands once, at its top left.</summary>
internal sealed class DocxGrid
{
    private const int WidestSpan = 1000;

    private readonly List<DocxCell> _cells = [];

    // Where cells that are merged downwards stand, by the column they begin in.
    private Dictionary<int, int> _open = [];

    public static List<DocxCell> Of(OpenXmlElement table)
    {
        var grid = new DocxGrid();
        var row = 0;
        foreach (var element in table.Content())
            if (element.LocalName == "tr" && element.Property("trPr", "del") is null) grid.AddRow(element, row++);
        return grid._cells;
    }

    private void AddRow(OpenXmlElement element, int row)
    {
        var column = Bounded(element.Property("trPr", "gridBefore").Number() ?? 0, 0);
        var stillOpen = new Dictionary<int, int>();
        foreach (var cell in element.Content().Where(e => e.LocalName == "tc"))
        {
            var width = Bounded(cell.Property("tcPr", "gridSpan").Number() ?? 1, 1);
            if (cell.Property("tcPr", "cellDel") is null) AddCell(cell, row, column, width, stillOpen);
            column += width;
        }
        _open = stillOpen;
    }

    private void AddCell(OpenXmlElement cell, int row, int column, int width, Dictionary<int, int> stillOpen)
    {
        var down = cell.Property("tcPr", "vMerge");
        var continues = down is not null && down.Value() != "restart";
        if (continues && _open.TryGetValue(column, out var above))
        {
            _cells[above] = _cells[above] with { RowSpan = row - _cells[above].Row + 1 };
            stillOpen[column] = above;
            return;
        }
        if (cell.Property("tcPr", "hMerge") is { } across && across.Value() != "restart" && _cells is [.., var left] && left.Row == row)
        {
            _cells[^1] = left with { ColumnSpan = column + width - left.Column };
            return;
        }
        _cells.Add(new DocxCell(cell, row, column, 1, width));
        if (down is not null) stillOpen[column] = _cells.Count - 1;
    }

    private static int Bounded(int value, int least) => Math.Clamp(value, least, WidestSpan);
}
