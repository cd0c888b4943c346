using System.Text.RegularExpressions;

namespace PerfEval.Readers.PlainText.Tables;

/// <summary>A table of Markdown: a row a line, bars between the cells, the head parted from the rest by | --- | --- |.</summary>
internal static partial class MarkdownTable
{
    public static DrawnTable? Find(IReadOnlyList<string> lines, int at)
    {
        if (at + 1 >= lines.Count || !lines[at].Contains('|', StringComparison.Ordinal) || !Delimiter().IsMatch(lines[at + 1])) return null;
        var head = Split(lines[at]);
        if (head.Count != Split(lines[at + 1]).Count) return null;
        var cells = new List<DrawnCell>();
        Add(cells, 0, head);
        var end = at + 2;
        for (; end < lines.Count && lines[end].Contains('|', StringComparison.Ordinal); end++)
        {
            if (Delimiter().IsMatch(lines[end])) return null;       // a frame with a rule between all rows
            Add(cells, end - at - 1, Split(lines[end]));
        }
        return new DrawnTable(end - at, cells);
    }

    private static void Add(List<DrawnCell> cells, int row, List<string> texts) =>
        cells.AddRange(texts.Select((text, column) => new DrawnCell(row, column, 1, 1, Break().Replace(text, "\n"))));

    // A bar with a backslash before it belongs to the words.
    private static List<string> Split(string line)
    {
        var words = line.Trim();
        if (words.StartsWith('|')) words = words[1..];
        if (words.EndsWith('|') && !words.EndsWith("\\|", StringComparison.Ordinal)) words = words[..^1];
        return [.. Bar().Split(words).Select(c => c.Replace("\\|", "|", StringComparison.Ordinal).Trim())];
    }

    // | --- | :---: |   --|--
    [GeneratedRegex(@"^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)+\|?\s*$", RegexOptions.NonBacktracking)]
    private static partial Regex Delimiter();

    [GeneratedRegex(@"(?<!\\)\|", RegexOptions.None, 2000)]
    private static partial Regex Bar();

    [GeneratedRegex(@"\s*<br\s*/?>\s*", RegexOptions.IgnoreCase, 2000)]
    private static partial Regex Break();
}
