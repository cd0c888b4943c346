using PerfEval.Readers.PlainText.Lines;

namespace PerfEval.Readers.PlainText.Tables;

/// <summary>
/// A table whose bars hug the words (| 终端设备 | 72.00 | |), so that they stand anywhere and nothing is wrapped: a row a line, cells by
/// count. Read by places, 网络专线租赁 above 系统运维服务 were one cell, as both are six characters wide.
/// </summary>
internal static class TightBarTable
{
    /// <summary>Null unless no cell has room to spare and the lines are of different widths. The last cell of a row with fewer cells takes the columns left.</summary>
    public static DrawnTable? Of(IReadOnlyList<string> block)
    {
        var rows = block.Select(Cells).ToList();
        if (rows.Any(r => r.Count < 2 || r.Any(c => c.Length - c.Trim().Length > 2))) return null;
        if (block.Select(l => DisplayWidth.Of(l.Trim())).Distinct().Count() == 1) return null;
        var width = rows.Max(r => r.Count);
        return new DrawnTable(block.Count, [.. rows.SelectMany((row, r) => DrawnRow.Of(row.Select((text, c) => new DrawnCell(r, c, 1, c == row.Count - 1 ? width - c : 1, text.Trim()))))]);
    }

    private static List<string> Cells(string line)
    {
        var bars = Enumerable.Range(0, line.Length).Where(i => BoxCharacters.IsVertical(line, i)).ToList();
        return [.. bars.Zip(bars.Skip(1), (from, to) => line[(from + 1)..to])];
    }
}
