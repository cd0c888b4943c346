namespace PerfEval.Readers.PlainText.Tables;

/// <summary>A table with bars between its cells and none around it: 资金来源 | 计划 | 到位 | 支出, a row a line.</summary>
internal static class OpenBarTable
{
    private const int FewestRows = 3;
    private const int FewestCells = 3;

    public static DrawnTable? Find(IReadOnlyList<string> lines, int at)
    {
        if (!IsRow(lines[at], out var head)) return null;
        var rows = new List<string[]> { head };
        while (at + rows.Count < lines.Count && IsRow(lines[at + rows.Count], out var row) && row.Length == head.Length) rows.Add(row);
        // 首页 | 政务公开 | 办事服务 is a menu: a table holds numbers.
        if (rows.Count < FewestRows || rows.Skip(1).Count(r => r.Any(c => c.Any(char.IsAsciiDigit))) * 2 < rows.Count - 1) return null;
        return new DrawnTable(rows.Count, [.. rows.SelectMany((row, r) => row.Select((text, c) => new DrawnCell(r, c, 1, 1, text)))]);
    }

    private static bool IsRow(string line, out string[] cells)
    {
        cells = [];
        if (!line.Contains('|', StringComparison.Ordinal) || line.Contains('\t', StringComparison.Ordinal) || BoxCharacters.IsFramed(line)) return false;
        cells = [.. line.Split('|').Select(c => c.Trim())];
        return cells.Length >= FewestCells && cells[0].Length > 0;
    }
}
