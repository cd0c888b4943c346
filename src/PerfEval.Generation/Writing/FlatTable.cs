using System.Text;
using PerfEval.Generation.Drafts;

namespace PerfEval.Generation.Writing;

/// <summary>Tables in plain text.</summary>
internal static class FlatTable
{
    /// <summary>A row a line, tabs between; the places that a merged cell reaches stay empty.</summary>
    public static string Tabs(DraftTable table)
    {
        var grid = new TableGrid(table);
        var text = new StringBuilder();
        for (var r = 0; r < grid.Rows; r++)
        {
            text.AppendJoin('\t', Enumerable.Range(0, grid.Columns).Select(c => grid.BeginsAt(r, c) ? OneLine(grid.At(r, c)) : "")).Append('\n');
        }
        return text.ToString().TrimEnd('\n');
    }

    /// <summary>A cell a line that begins with a tab, a blank line after each row, as text taken from Word has it.</summary>
    public static string CellALine(DraftTable table)
    {
        var grid = new TableGrid(table);
        var text = new StringBuilder("\n");
        for (var r = 0; r < grid.Rows; r++)
        {
            for (var c = 0; c < grid.Columns; c++) text.Append('\t').Append(grid.BeginsAt(r, c) ? grid.At(r, c).Text : "").Append('\n');
            text.Append('\n');
        }
        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static string OneLine(Cell cell) => cell.Text.Replace('\n', ' ');
}
