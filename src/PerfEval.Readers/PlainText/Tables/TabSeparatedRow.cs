using System.Text.RegularExpressions;
using PerfEval.Core.Documents;

namespace PerfEval.Readers.PlainText.Tables;

/// <summary>A row with tabs between its cells; a cell in quotes may go over several lines, as spreadsheets copy it.</summary>
internal static partial class TabSeparatedRow
{
    private const int MostLines = 40;

    /// <summary>Reads the row that begins at a line; <paramref name="at"/> moves behind it.</summary>
    public static FlattenedRow Read(List<TextLine> lines, ref int at)
    {
        var first = at;
        var (text, start, end) = (lines[at].Text, lines[at].Start, lines[at].End);
        var cells = new List<TextSpan>();
        while (true)
        {
            if (QuoteEnd(lines, at, start) is { } quote)
            {
                cells.Add(TextLine.Trim(text, start + 1, quote.At));
                (at, start, end) = (quote.Line, quote.At + 1, lines[quote.Line].End);
                if (start >= end) break;
                start++;
                continue;
            }
            var tab = text.IndexOf('\t', start, end - start);
            cells.Add(TextLine.Trim(text, start, tab < 0 ? end : tab));
            if (tab < 0) break;
            start = tab + 1;
        }
        at++;
        return new FlattenedRow(cells, lines[first..at]);
    }

    public static bool HoldsTwo(TextLine line) => line.Text[line.Start..line.End].Split('\t').Count(c => !string.IsNullOrWhiteSpace(c)) > 1;

    /// <summary>“（万元）” or “(%)” alone in the first cell: the rest of a cell whose line was broken.</summary>
    public static bool BeginsWithUnit(TextLine line)
    {
        var words = line.Words;
        var tab = words.IndexOf('\t');
        return Unit().IsMatch((tab < 0 ? words : words[..tab]).Trim());
    }

    /// <summary>The first cell opens a quote that closes before a tab some lines below.</summary>
    public static bool BeginsWithQuote(List<TextLine> lines, int at) =>
        QuoteEnd(lines, at, lines[at].Start) is { } quote && quote.At + 1 < lines[quote.Line].End;

    // The quote that closes a cell over several lines: a tab or the end of the line follows it.
    private static (int Line, int At)? QuoteEnd(List<TextLine> lines, int line, int start)
    {
        var text = lines[line].Text;
        if (start >= lines[line].End || text[start] != '"' || text.IndexOf('"', start + 1, lines[line].End - start - 1) >= 0) return null;
        for (var i = line + 1; i < Math.Min(lines.Count, line + MostLines); i++)
        {
            var quote = text.IndexOf('"', lines[i].Start, lines[i].End - lines[i].Start);
            if (quote >= 0) return quote + 1 == lines[i].End || text[quote + 1] == '\t' ? (i, quote) : null;
        }
        return null;
    }

    // （万元）   （%）   not （一） nor （2）
    [GeneratedRegex(@"^[（(][^（）()一二三四五六七八九十\d]{1,8}[）)]$", RegexOptions.NonBacktracking)]
    private static partial Regex Unit();
}
