using System.Text;

namespace PerfEval.Readers.PlainText;

/// <summary>
/// Makes line ends one and takes the marks away that Word keeps in its text (as a macro or WPS copies it out): a bell ends a cell, 19–21
/// enclose a field, 11 is a soft line break. Cells come out as a line each that begins with a tab, a blank line behind each row.
/// </summary>
internal static class WordMarks
{
    public const char CellEnd = '\a';
    private const int MostColumns = 40;
    private const int RowsThatTell = 4;
    private const char FieldBegin = '\u0013';
    private const char FieldResult = '\u0014';
    private const char FieldEnd = '\u0015';

    public static string Clean(string text)
    {
        text = text.TrimStart('\uFEFF')
            .Replace("\r\n", "\n", StringComparison.Ordinal)
            .Replace('\r', '\n').Replace('\u0085', '\n').Replace('\u2028', '\n').Replace('\u2029', '\n');
        if (text.Contains(FieldBegin, StringComparison.Ordinal)) text = WithoutFieldCodes(text);
        if (!text.Contains(CellEnd, StringComparison.Ordinal)) return text;
        return CellsOnLines(text.Replace('\v', '\n').Replace('\u001E', '-').Replace("\u001F", "", StringComparison.Ordinal));
    }

    // “19 PAGEREF _Toc 20 3 21” is 3.
    private static string WithoutFieldCodes(string text)
    {
        var (kept, codes) = (new StringBuilder(text.Length), new Stack<bool>());
        var hidden = 0;
        foreach (var c in text)
        {
            if (c == FieldBegin)
            {
                codes.Push(true);
                hidden++;
            }
            else if (c == FieldResult && codes.TryPeek(out var isCode) && isCode)
            {
                codes.Pop();
                codes.Push(false);
                hidden--;
            }
            else if (c == FieldEnd && codes.TryPop(out var isOpen)) hidden -= isOpen ? 1 : 0;
            else if (hidden == 0 && c is not (FieldResult or FieldEnd)) kept.Append(c);
        }
        return kept.ToString();
    }

    // Each row ends with one mark more than it has cells: 项目⏎␇金额⏎␇⏎␇. So a row of n cells is n + 1 pieces, the last of nothing.
    private static string CellsOnLines(string text)
    {
        var pieces = text.Split(CellEnd);
        var made = new StringBuilder(text.Length + 16);
        for (var at = 0; at < pieces.Length - 1;)
        {
            // The paragraphs before a table stand in the piece of its first cell.
            var lead = pieces[at].TrimEnd('\n').LastIndexOf('\n') + 1;
            made.Append(pieces[at], 0, lead);
            pieces[at] = pieces[at][lead..];
            var width = Enumerable.Range(2, MostColumns).MaxBy(w => Math.Min(RowsOf(pieces, at, w), RowsThatTell));
            var rows = RowsOf(pieces, at, width);
            if (rows == 0) (rows, width) = (1, 1);      // a row that ends nowhere
            for (; rows > 0; rows--, at += width)
            {
                foreach (var cell in pieces.AsSpan(at, Math.Max(1, width - 1))) made.Append('\t').Append(cell.Trim('\n')).Append('\n');
                made.Append('\n');
            }
        }
        return made.Append(pieces[^1].TrimStart('\n')).ToString();
    }

    // How many rows of so many pieces follow one another; one that begins with the sentences of a paragraph begins another table.
    private static int RowsOf(string[] pieces, int at, int width)
    {
        var rows = 0;
        for (var end = at + width - 1; end < pieces.Length - 1 && pieces[end].Trim('\n').Length == 0; end += width)
        {
            var first = pieces[end - width + 1].Trim('\n');
            if (rows > 0 && first.Contains('\n', StringComparison.Ordinal) && first.Contains('。', StringComparison.Ordinal)) break;
            rows++;
        }
        return rows;
    }
}
