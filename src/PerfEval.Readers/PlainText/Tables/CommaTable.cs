using System.Text;
using System.Text.RegularExpressions;

namespace PerfEval.Readers.PlainText.Tables;

/// <summary>A table saved as comma-separated values (CSV): a row a line, words in quotes may hold commas. Prose has commas too, but never the same number of them.</summary>
internal static partial class CommaTable
{
    private const int FewestRows = 3;
    private const int FewestColumns = 3;
    private const int LongCell = 60;

    public static DrawnTable? Find(IReadOnlyList<string> lines, int at)
    {
        if (Split(lines[at]) is not { Count: >= FewestColumns } head || at > 0 && Split(lines[at - 1])?.Count == head.Count) return null;
        var rows = new List<List<string>>();
        while (at + rows.Count < lines.Count && Split(lines[at + rows.Count]) is { } row && row.Count == head.Count) rows.Add(row);
        if (rows.Count < FewestRows || !rows.Skip(1).All(HoldsFigure)) return null;
        var cells = rows.SelectMany((row, r) => row.Select((text, c) => new DrawnCell(r, c, 1, 1, text)));
        return new DrawnTable(rows.Count, [.. cells]);
    }

    private static bool HoldsFigure(List<string> row) => row.Exists(c => c.Length > 0 && c.All(d => char.IsAsciiDigit(d) || d is '.' or ',' or '%' or '-'));

    // Null for a line that ends in a stop, holds a sentence or closes no quote.
    private static List<string>? Split(string line)
    {
        var words = line.Trim();
        // 82,007,800.00 behind a tab: commas of thousands.
        if (words.Contains('\t', StringComparison.Ordinal) || words.AsSpan().Count(',') == Thousands().Count(words)) return null;
        if (!words.Contains(',', StringComparison.Ordinal) || words[^1] is '。' or '；' or '：') return null;
        var (cells, cell, quoted) = (new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] == '"' && quoted && i + 1 < words.Length && words[i + 1] == '"') cell.Append(words[++i]);
            else if (words[i] == '"') quoted = !quoted;
            else if (words[i] == ',' && !quoted)
            {
                cells.Add(cell.ToString().Trim());
                cell.Clear();
            }
            else cell.Append(words[i]);
        }
        cells.Add(cell.ToString().Trim());
        return quoted || cells.Exists(c => c.Length > LongCell || c.Contains('。', StringComparison.Ordinal)) ? null : cells;
    }

    [GeneratedRegex(@"(?<=\d),\d{3}(?!\d)", RegexOptions.None, 1000)]
    private static partial Regex Thousands();
}
