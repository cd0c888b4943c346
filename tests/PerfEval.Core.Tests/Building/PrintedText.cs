using PerfEval.Core.Documents;

namespace PerfEval.Core.Tests.Building;

/// <summary>
/// A document laid out from the lines of a test: a line is a paragraph, lines that begin with | are the rows of a table. A cell of ← is
/// merged with the one to its left, a cell of ↑ with the one above.
/// </summary>
public static class PrintedText
{
    public static SourceDocument Lay(string text)
    {
        text = text.ReplaceLineEndings("\n");
        var blocks = new List<Block>();
        var tables = new List<SourceTable>();
        var cells = new List<TableCell>();
        var (start, row, tableStart) = (0, 0, 0);
        foreach (var line in text.Split('\n').Append(""))
        {
            if (line.StartsWith('|'))
            {
                if (row == 0) tableStart = start;
                cells.AddRange(Cells(line, start, row++));
            }
            else
            {
                if (row > 0) tables.Add(new SourceTable(tables.Count, TextSpan.FromBounds(tableStart, Math.Min(start - 1, text.Length)), Merged(cells, text)));
                cells.Clear();
                row = 0;
                if (line.Trim().Length > 0) blocks.Add(new Block(new TextSpan(start, line.Length)));
            }
            start += line.Length + 1;
        }
        return new SourceDocument(DocumentFormat.Text, text, blocks, tables);
    }

    private static TableCell[] Merged(List<TableCell> cells, string text)
    {
        string Words(TableCell cell) => text.Substring(cell.Span.Start, cell.Span.Length);
        for (var i = cells.Count - 1; i >= 0; i--)
        {
            if (Words(cells[i]) is not ("←" or "↑") || cells.FindIndex(c => Words(cells[i]) == "←" ? c.Row == cells[i].Row && c.Column == cells[i].Column - 1 : c.Row == cells[i].Row - 1 && c.Column == cells[i].Column) is not (>= 0 and var at)) continue;
            cells[at] = Words(cells[i]) == "←" ? cells[at] with { ColumnSpan = cells[at].ColumnSpan + cells[i].ColumnSpan } : cells[at] with { RowSpan = cells[at].RowSpan + cells[i].RowSpan };
            cells.RemoveAt(i);
        }
        return [.. cells];
    }

    /// <summary>Where the words stand: a number is not found inside a longer one; "8.4元#2" is the second place.</summary>
    public static TextSpan Find(SourceDocument document, string words)
    {
        var (wanted, place) = (words, 1);
        var mark = words.LastIndexOf('#');
        if (mark > 0 && int.TryParse(words[(mark + 1)..], out var ordinal)) (wanted, place) = (words[..mark], ordinal);
        for (var at = document.Text.IndexOf(wanted, StringComparison.Ordinal); at >= 0; at = document.Text.IndexOf(wanted, at + 1, StringComparison.Ordinal))
        {
            var end = at + wanted.Length;
            if (char.IsDigit(wanted[0]) && at > 0 && IsNumeral(document.Text[at - 1])) continue;
            if (char.IsDigit(wanted[^1]) && end < document.Text.Length && IsNumeral(document.Text[end])) continue;
            if (--place == 0) return new TextSpan(at, wanted.Length);
        }
        throw new ArgumentException($"not in the text: {words}");
    }

    private static bool IsNumeral(char c) => char.IsAsciiDigit(c) || c is '.';

    private static IEnumerable<TableCell> Cells(string line, int start, int row)
    {
        var (column, from) = (0, 1);
        while (from < line.Length)
        {
            var to = line.IndexOf('|', from);
            if (to < 0) to = line.Length;
            var words = line[from..to];
            var lead = words.Length - words.TrimStart().Length;
            yield return new TableCell(row, column++, 1, 1, new TextSpan(start + from + (lead == words.Length ? 0 : lead), words.Trim().Length));
            from = to + 1;
        }
    }
}
