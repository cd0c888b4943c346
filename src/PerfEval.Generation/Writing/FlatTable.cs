using System.Text;
using PerfEval.Generation.Drafts;

namespace PerfEval.Generation.Writing;

/// <summary>Tables in plain text, flattened as copying, exporting and portals do.</summary>
internal static class FlatTable
{
    /// <summary>One of the manners, the tidy ones more often.</summary>
    public static Func<DraftTable, string> Manner(Dice dice) => dice.Between(1, 20) switch
    {
        <= 6 => Tabs,
        <= 10 => CellALine,
        <= 12 => Drawn,
        <= 14 => Pipes,
        <= 16 => LinesWithoutEmpty,
        <= 17 => TabsWithoutEmpty,
        <= 18 => Blanks,
        _ => Padded,
    };

    /// <summary>A row a line, tabs between; the places that a merged cell reaches stay empty.</summary>
    public static string Tabs(DraftTable table) => Rows(table, row => string.Join('\t', row));

    /// <summary>A row a line as “| a | b |”.</summary>
    public static string Pipes(DraftTable table) => Rows(table, row => "| " + string.Join(" | ", row) + " |");

    /// <summary>Tabs between the cells that hold something; the empty ones are gone.</summary>
    public static string TabsWithoutEmpty(DraftTable table) => Rows(table, row => string.Join('\t', row.Where(c => c.Length > 0)));

    /// <summary>Cells run together with blanks, the empty ones gone, as text taken out of a page has it.</summary>
    public static string Blanks(DraftTable table) => Rows(table, row => string.Join("  ", row.Where(c => c.Length > 0)));

    /// <summary>Columns lined up with blanks.</summary>
    public static string Padded(DraftTable table)
    {
        var grid = new TableGrid(table);
        var widths = Enumerable.Range(0, grid.Columns).Select(c => Enumerable.Range(0, grid.Rows).Max(r => grid.At(r, c).Columns == 1 && grid.BeginsAt(r, c) ? Width(OneLine(grid.At(r, c))) : 2)).ToList();
        return Rows(table, row => Lined(row, widths));
    }

    // A merged label wider than its first column takes of the room of the next: what follows still stands below its head.
    private static string Lined(IReadOnlyList<string> row, List<int> widths)
    {
        var line = new StringBuilder();
        var (place, start) = (0, 0);
        for (var i = 0; i < row.Count; i++)
        {
            if (row[i].Length > 0)
            {
                var gap = Math.Max(place == 0 ? 0 : 2, start - place);
                line.Append(' ', gap).Append(row[i]);
                place += gap + Width(row[i]);
            }
            start += widths[i] + 2;
        }
        return line.ToString();
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

    /// <summary>A cell a line, nothing between rows, the empty cells gone: a form copied off a portal page.</summary>
    public static string LinesWithoutEmpty(DraftTable table) => Rows(table, row => string.Join('\n', row.Where(c => c.Length > 0)));

    /// <summary>Drawn with │ and ─; a table with merged cells can't be drawn so and has bars alone.</summary>
    public static string Drawn(DraftTable table)
    {
        if (table.Rows.SelectMany(r => r.Cells).Any(c => c.Columns > 1 || c.Rows > 1)) return Rows(table, row => "│" + string.Join('│', row) + "│");
        var widths = Enumerable.Range(0, table.Columns).Select(c => table.Rows.Max(r => Width(OneLine(r.Cells[c])))).ToList();
        string Rule(char left, char middle, char right) => left + string.Join(middle, widths.Select(w => new string('─', (w + 1) / 2))) + right;
        var rows = table.Rows.Select(r => "│" + string.Join('│', r.Cells.Select((c, i) => OneLine(c) + new string(' ', (widths[i] + 1) / 2 * 2 - Width(OneLine(c))))) + "│");
        return Rule('┌', '┬', '┐') + "\n" + string.Join("\n" + Rule('├', '┼', '┤') + "\n", rows) + "\n" + Rule('└', '┴', '┘');
    }

    // A line for each row; a place that a merged cell only reaches is empty.
    private static string Rows(DraftTable table, Func<IReadOnlyList<string>, string> line)
    {
        var grid = new TableGrid(table);
        return string.Join('\n', Enumerable.Range(0, grid.Rows).Select(r => line([.. Enumerable.Range(0, grid.Columns).Select(c => grid.BeginsAt(r, c) ? OneLine(grid.At(r, c)) : "")])));
    }

    // Chinese characters are two columns wide.
    private static int Width(string text) => text.Sum(c => c < 0x2E80 ? 1 : 2);

    private static string OneLine(Cell cell) => cell.Text.Replace('\n', ' ');
}
