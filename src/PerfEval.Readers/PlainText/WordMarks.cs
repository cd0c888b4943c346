using System.Text;

namespace PerfEval.Readers.PlainText;

/// <summary>
/// Makes line ends one and takes the marks away that Word keeps in its text (as a macro or WPS copies it out): a bell ends a cell, 19–21
/// enclose a field, 11 is a soft line break. Cells come out as a line each that begins with a tab, a blank line behind each row.
/// </summary>
internal static class WordMarks
{
    public const char CellEnd = '\a';
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

    // Each row ends with one mark more than it has cells: 项目⏎␇金额⏎␇⏎␇. So a row of n cells is n + 1 marks, the last of nothing.
    private static string CellsOnLines(string text)
    {
        var pieces = text.Split(CellEnd);
        var made = new StringBuilder(text.Length + 16);
        var at = 0;
        while (at < pieces.Length - 1)
        {
            var lead = pieces[at].TrimEnd('\n').LastIndexOf('\n') + 1;
            made.Append(pieces[at], 0, lead);
            pieces[at] = pieces[at][lead..];
            var run = RunLength(pieces, at);
            var width = RowLength(pieces, at, run);
            for (var i = 0; i < run; i++)
            {
                if ((i + 1) % width == 0) made.Append('\n');
                else made.Append('\t').Append(pieces[at + i].Trim('\n')).Append('\n');
            }
            at += run;
        }
        return made.Append(pieces[^1].TrimStart('\n')).ToString();
    }

    // The cells of a table follow one another; a row end that is followed by a paragraph of several lines ends it.
    private static int RunLength(string[] pieces, int at)
    {
        var end = at + 1;
        while (end < pieces.Length - 1 && !(pieces[end - 1].Trim('\n').Length == 0 && pieces[end].Trim('\n').Contains('\n', StringComparison.Ordinal))) end++;
        return end - at;
    }

    private static int RowLength(string[] pieces, int at, int run)
    {
        const int MostColumns = 40;
        for (var width = 2; width <= Math.Min(run, MostColumns); width++)
        {
            if (run % width != 0) continue;
            var fits = true;
            for (var i = width - 1; fits && i < run; i += width) fits = pieces[at + i].Trim('\n').Length == 0;
            if (fits) return width;
        }
        return run;
    }
}
