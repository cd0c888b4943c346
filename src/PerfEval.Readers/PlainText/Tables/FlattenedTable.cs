using System.Text.RegularExpressions;
using PerfEval.Core.Documents;

namespace PerfEval.Readers.PlainText.Tables;

/// <summary>A table that a converter flattened: every cell begins on a line of its own with a tab, a blank line ends the row.</summary>
internal static partial class FlattenedTable
{
    private const int LongLine = 15;
    private const int SentenceLength = 40;

    /// <summary>Reads the rows that follow one another with only blank lines between; <paramref name="at"/> moves behind them.</summary>
    public static List<FlattenedRow> ReadRows(List<TextLine> lines, ref int at)
    {
        var rows = new List<FlattenedRow>();
        while (at < lines.Count && lines[at].BeginsWithTab)
        {
            var row = ReadRow(lines, ref at);
            if (rows.Count > 0) row = Rejoin(row, rows[^1].Cells.Count, lines, ref at);
            rows.Add(row);
            var next = at;
            while (next < lines.Count && lines[next].IsBlank) next++;
            if (next == lines.Count || !lines[next].BeginsWithTab || TabSeparatedTable.Find(lines, next) is not null) break;
            at = next;
        }
        return rows;
    }

    /// <summary>
    /// Rows of one cell each are paragraphs that begin with a tab; so is a run of lines that are indented with a tab and speak in sentences.
    /// </summary>
    public static bool IsTable(IReadOnlyList<FlattenedRow> rows)
    {
        var tabular = rows.Where(r => r.Cells.Count > 1 && !IsProse(r)).Sum(r => r.Cells.Count);
        var prose = rows.Where(r => r.Cells.Count > 1 && IsProse(r)).Sum(r => r.Cells.Count)
            + rows.Count(r => r.Cells.Count == 1 && IsSentence(Words(r, 0)));
        return tabular > prose;
    }

    private static FlattenedRow ReadRow(List<TextLine> lines, ref int at)
    {
        var (cells, first) = (new List<TextSpan>(), at);
        while (at < lines.Count && lines[at].BeginsWithTab)
        {
            var (text, start, end) = (lines[at].Text, lines[at].Start + 1, lines[at].End);
            for (at++; at < lines.Count && ContinuesCell(text.AsSpan(start, end - start), lines[at]); at++) end = lines[at].End;
            cells.Add(TextLine.Trim(text, start, end));
        }
        return new FlattenedRow(cells, lines[first..at]);
    }

    // A cell that holds an empty paragraph breaks its row: what follows up to the next tab belongs to the cell when the pieces together
    // are just as wide as the row before.
    private static FlattenedRow Rejoin(FlattenedRow row, int width, List<TextLine> lines, ref int at)
    {
        var (whole, end) = (row, at);
        while (whole.Cells.Count < width && RestOfCell(lines, end) is { } tab)
        {
            var (first, cell) = (end - whole.Lines.Count, TextLine.Trim(lines[tab].Text, whole.Cells[^1].Start, lines[tab - 1].End));
            end = tab;
            var rest = ReadRow(lines, ref end);
            whole = new FlattenedRow([.. whole.Cells.SkipLast(1), cell, .. rest.Cells], lines[first..end]);
        }
        if (whole.Cells.Count != width) return row;
        at = end;
        return whole;
    }

    // The line with a tab that directly follows lines without one, which blank lines part from the row.
    private static int? RestOfCell(List<TextLine> lines, int from)
    {
        while (from < lines.Count && lines[from].IsBlank) from++;
        var to = from;
        while (to < lines.Count && !lines[to].IsBlank && !lines[to].HasTab && !ChapterOrNote().IsMatch(Words(lines[to]))) to++;
        return to > from && to < lines.Count && lines[to].BeginsWithTab ? to : null;
    }

    // “计划安排资金” + “（万元）” are one cell. A paragraph that follows the last row without a blank line is not: it begins a chapter or
    // a note (“一、…”, “备注：…”), or is a long line after a cell that holds a number.
    private static bool ContinuesCell(ReadOnlySpan<char> cell, TextLine line)
    {
        if (line.IsBlank || line.BeginsWithTab) return false;
        var words = Words(line);
        if (ChapterOrNote().IsMatch(words)) return cell.Length > LongLine || ChapterOrNote().IsMatch(cell.Trim());
        return words.Length < LongLine || !Figure().IsMatch(cell.Trim());
    }

    private static bool IsProse(FlattenedRow row)
    {
        if (row.Cells.Any(c => c.Length == 0)) return false;
        var sentences = Enumerable.Range(0, row.Cells.Count).Count(i => IsSentence(Words(row, i)));
        var first = Words(row, 0);
        return sentences * 2 >= row.Cells.Count && (IsSentence(first) || ChapterOrNote().IsMatch(first));
    }

    private static bool IsSentence(ReadOnlySpan<char> words) =>
        words.Length > SentenceLength || (words.Length > 0 && words[^1] is '。' or '；');

    private static ReadOnlySpan<char> Words(TextLine line) => line.Text.AsSpan(line.Content.Start, line.Content.Length);

    private static ReadOnlySpan<char> Words(FlattenedRow row, int cell) =>
        row.Lines[0].Text.AsSpan(row.Cells[cell].Start, row.Cells[cell].Length);

    // 一、项目概况   （二）存在问题   备注：本表…   填报人：
    [GeneratedRegex(@"^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|附件|备\s*注\s*[：:]|注\s*[：:]|填\s*[报表]\s*[人单])", RegexOptions.NonBacktracking)]
    private static partial Regex ChapterOrNote();

    // 98   92.08%   437.7   —
    [GeneratedRegex(@"^[\d.,，%％/\-—]{1,20}$", RegexOptions.NonBacktracking)]
    private static partial Regex Figure();
}
