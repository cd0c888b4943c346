using DocumentFormat.OpenXml.Spreadsheet;
using PerfEval.Generation.Drafts;
using Row = DocumentFormat.OpenXml.Spreadsheet.Row;
using SheetCell = DocumentFormat.OpenXml.Spreadsheet.Cell;

namespace PerfEval.Generation.Writing;

/// <summary>The rows of a sheet as they come, with the areas that are merged.</summary>
internal sealed class SheetRows(SheetFormats formats, int width)
{
    private uint _row;

    public SheetData Data { get; } = new();

    public List<string> Merges { get; } = [];

    /// <summary>A line of text over the whole width.</summary>
    public void Line(string text)
    {
        var row = new Row { RowIndex = ++_row };
        Data.Append(row);
        if (text.Length == 0) return;
        row.Append(formats.Cell(text, Name(0, _row)));
        Merges.Add($"{Name(0, _row)}:{Name(width - 1, _row)}");
    }

    public void Table(DraftTable table)
    {
        var grid = new TableGrid(table);
        var first = _row + 1;
        for (var r = 0; r < grid.Rows; r++)
        {
            var row = new Row { RowIndex = ++_row };
            for (var c = 0; c < grid.Columns; c++)
            {
                row.Append(grid.BeginsAt(r, c) ? formats.Cell(grid.At(r, c).Text, Name(c, _row)) : new SheetCell { CellReference = Name(c, _row), StyleIndex = 1 });
            }
            Data.Append(row);
        }
        foreach (var (cell, r, c) in grid.Anchors.Where(a => a.Cell.Columns > 1 || a.Cell.Rows > 1))
        {
            Merges.Add($"{Name(c, first + (uint)r)}:{Name(c + cell.Columns - 1, first + (uint)(r + cell.Rows - 1))}");
        }
    }

    private static string Name(int column, uint row) => $"{(char)('A' + column)}{row}";
}
