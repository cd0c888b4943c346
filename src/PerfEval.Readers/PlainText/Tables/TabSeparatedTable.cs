using System.Text.RegularExpressions;
using PerfEval.Core.Documents;

namespace PerfEval.Readers.PlainText.Tables;

/// <summary>A table as browsers and spreadsheets copy it: a row a line, tabs between the cells.</summary>
internal static partial class TabSeparatedTable
{
    private const int SectionLength = 30;

    /// <summary>The table that begins at this line, or null: at least two lines with two cells that hold words.</summary>
    public static List<FlattenedRow>? Find(List<TextLine> lines, int at)
    {
        if (!(lines[at].HasTab || BeginsWithBrokenCell(lines, at) || TabSeparatedRow.BeginsWithQuote(lines, at)) || !BeginsHere(lines, at)) return null;
        var rows = new List<FlattenedRow>();
        for (var i = at; i < lines.Count && (lines[i].HasTab || IsSection(lines, i, at) || i == at || IsBracket(lines[i], rows) || TabSeparatedRow.BeginsWithQuote(lines, i));)
        {
            var row = TabSeparatedRow.Read(lines, ref i);
            if (rows.Count > 0 && IsBracket(row.Lines[0], rows)) rows[^1] = rows[^1].Continue(row);
            else rows.Add(row);
        }
        var full = rows.Where(HoldsTwo).ToList();
        if (full.Count < 2 || full.Count * 2 < rows.Count) return null;
        return full.TrueForAll(IsContentsLine) || full.TrueForAll(IsNumberedParagraph) ? null : rows;
    }

    // “项目资金” on one line and “（万元）”, tab, 年初预算数 on the next: the first cell has two lines.
    private static bool BeginsWithBrokenCell(List<TextLine> lines, int at) =>
        !lines[at].IsBlank && lines[at].Content.Length <= SectionLength && at + 1 < lines.Count && lines[at + 1].HasTab && TabSeparatedRow.BeginsWithUnit(lines[at + 1]);

    // “（万元）” below a cell that is no figure is the rest of it.
    private static bool IsBracket(TextLine line, List<FlattenedRow> rows) =>
        rows.Count > 0 && rows[^1].Cells[^1].Length > 0 && TabSeparatedRow.BeginsWithUnit(line) && !Page().IsMatch(Words(rows[^1], rows[^1].Cells.Count - 1));

    // A run of lines is judged once, at its first line: a flattened table isn't searched again from every cell on.
    private static bool BeginsHere(List<TextLine> lines, int at) => at == 0 || !lines[at - 1].HasTab;

    // A short line without a tab between two rows is a section row that spans the table.
    private static bool IsSection(List<TextLine> lines, int i, int first) =>
        i > first && i + 1 < lines.Count && !lines[i].IsBlank && lines[i].Content.Length <= SectionLength
        && lines[i - 1].HasTab && TabSeparatedRow.HoldsTwo(lines[i - 1]) && lines[i + 1].HasTab && TabSeparatedRow.HoldsTwo(lines[i + 1])
        && !Caption().IsMatch(Words(lines[i], lines[i].Content));

    private static bool HoldsTwo(FlattenedRow row) => row.Cells.Count(c => c.Length > 0) > 1;

    // A table of contents has a heading and a page a line.
    private static bool IsContentsLine(FlattenedRow row) =>
        row.Cells.Count == 2 && Numbered().IsMatch(Words(row, 0)) && Page().IsMatch(Words(row, 1));

    // “1.”, tab, words: the tab stands behind a paragraph's number.
    private static bool IsNumberedParagraph(FlattenedRow row) =>
        row.Cells.Count == 2 && Numbered().Match(row.Lines[0].Text.Substring(row.Cells[0].Start, row.Cells[0].Length)).Length == row.Cells[0].Length;

    private static ReadOnlySpan<char> Words(FlattenedRow row, int cell) => Words(row.Lines[0], row.Cells[cell]);

    private static ReadOnlySpan<char> Words(TextLine line, TextSpan span) => line.Text.AsSpan(span.Start, span.Length);

    // 一、   （一）   1.   （1）   第一章   ●
    [GeneratedRegex(@"^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[）)][、.．]?|\d{1,2}[、.．)）]|第[一二三四五六七八九十]{1,3}[章节部分]+|[●◆■①-⑳])", RegexOptions.NonBacktracking)]
    private static partial Regex Numbered();

    // 12
    [GeneratedRegex(@"^[-—\s]*\d{1,4}[-—\s]*$", RegexOptions.NonBacktracking)]
    private static partial Regex Page();

    // 附表2   表1：   附件
    [GeneratedRegex(@"^(?:附|表\s*\d)", RegexOptions.NonBacktracking)]
    private static partial Regex Caption();
}
