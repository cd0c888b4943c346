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

    /// <summary>Drawn with │ and ─; a table with merged cells can't be drawn so and has tabs.</summary>
    public static string Drawn(DraftTable table)
    {
        if (table.Rows.SelectMany(r => r.Cells).Any(c => c.Columns > 1 || c.Rows > 1)) return Tabs(table);
        var widths = Enumerable.Range(0, table.Columns).Select(c => table.Rows.Max(r => Width(OneLine(r.Cells[c])))).ToList();
        string Rule(char left, char middle, char right) => left + string.Join(middle, widths.Select(w => new string('─', (w + 1) / 2))) + right;
        var rows = table.Rows.Select(r => "│" + string.Join('│', r.Cells.Select((c, i) => OneLine(c) + new string(' ', (widths[i] + 1) / 2 * 2 - Width(OneLine(c))))) + "│");
        return Rule('┌', '┬', '┐') + "\n" + string.Join("\n" + Rule('├', '┼', '┤') + "\n", rows) + "\n" + Rule('└', '┴', '┘');
    }

    // Chinese characters are two columns wide.
    private static int Width(string text) => text.Sum(c => c < 0x2E80 ? 1 : 2);

    private static string OneLine(Cell cell) => cell.Text.Replace('\n', ' ');
}
