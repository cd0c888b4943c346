using System.Text.RegularExpressions;
using PerfEval.Readers.Layout.Lines;
using PerfEval.Readers.Layout.Paragraphs;

namespace PerfEval.Readers.Layout.Tables;

/// <summary>Tells whether the first row on a page is the rest of the row that the page end cut (跨页断行), or a row of its own.</summary>
internal static partial class CutRow
{
    // In shares of the font size
    private const double Slack = 0.3;
    private const double UsualLeading = 1.5;
    private const double Padding = 0.6;
    private const double LongLine = 9;

    private const int LongestValue = 16;
    private const int MostMergedColumns = 3;

    public static bool IsCut(IReadOnlyList<(LaidCell Above, LaidCell Below)> pairs)
    {
        var leading = pairs.TakeWhile(p => p.Below.IsBlank).Count();
        // The cells to the left may be blank because they are merged over several rows, but not many of them.
        var ended = pairs.Where((p, i) => HasEnded(p.Above, p.Below) && (i >= leading || i >= MostMergedColumns)).Count();
        var evidence = ended + pairs.Where(p => !p.Below.IsBlank).Sum(p => p.Above.IsBlank ? -2 : Evidence(p.Above, p.Below, ended));
        // A short word may fill a narrow cell by chance: one of them alone shows nothing.
        return evidence > 1 || (evidence == 1 && pairs.Any(p => HasEnded(p.Above, p.Below) || (!p.Below.IsBlank && IsLong(p.Above))));
    }

    private static bool IsLong(LaidCell cell) => cell.Lines.Count > 1 || cell.Lines.Any(l => l.Width > LongLine * l.Size);

    private static bool HasEnded(LaidCell above, LaidCell below) => below.IsBlank && !above.IsBlank && above.RowSpan == 1 && below.RowSpan == 1;

    /// <summary>True when the words of the upper cell run to its end and break off where the width ends.</summary>
    public static bool BreaksOff(LaidCell above, LaidCell below) =>
        above.Lines.Count >= above.RowSpan && above.Lines.Count > 0 && below.Lines.Count > 0 && ReachesEnd(above)
        && IsFull(above, below.Lines[0]) && !IsValue(below.Words) && !LineBreaks.EndsSentence(above.Lines[^1].Text);

    /// <summary>True when, besides, the last sign of the upper cell promises more.</summary>
    public static bool BreaksOffOpenly(LaidCell above, LaidCell below) =>
        BreaksOff(above, below) && ("，、,：（(“《—".Contains(above.Lines[^1].Text[^1], StringComparison.Ordinal) || "，。、；）”》".Contains(below.Lines[0].Text[0], StringComparison.Ordinal));

    private static int Evidence(LaidCell above, LaidCell below, int ended)
    {
        if (above.Nested.Count > 0 && below.Nested.Count > 0) return 2;
        if (above.Lines.Count == 0 || below.Lines.Count == 0) return 0;
        if (!ReachesEnd(above)) return -2;
        if (IsCutFigure(above.Words, below.Words)) return 2;
        if (IsValue(above.Words) || IsValue(below.Words)) return ended > 0 && IsFull(above, below.Lines[0]) ? 0 : -2;
        // “3.……” goes on with the points of the cell above, “1.……” begins anew.
        if (ParagraphHeads.Number(below.Lines[0].Text) is { } number)
            return number > 1 && above.Lines.Any(l => ParagraphHeads.Number(l.Text) == number - 1) ? 2 : -1;
        // Only the blank cells beside it can tell whether more belongs to a finished sentence.
        if (LineBreaks.EndsSentence(above.Lines[^1].Text)) return 0;
        return IsFull(above, below.Lines[0]) ? 1 : -2;
    }

    // A figure, a date or a sign for nothing is whole: “5” above “6” are two rows.
    private static bool IsValue(string words) => words.Length <= LongestValue && words.All(c => char.IsAsciiDigit(c) || "年月日.,，%％‰-—－–/／±≥≤>＞<＜".Contains(c, StringComparison.Ordinal));

    // A narrow cell breaks a figure too: 588,109.|49, 2023年1月11|日
    private static bool IsCutFigure(string above, string below) =>
        below.Length <= LongestValue && (UnfinishedFigure().IsMatch(above) ? char.IsAsciiDigit(below[0]) : char.IsAsciiDigit(above[^1]) && below[0] is '年' or '月' or '日' or '%');

    [GeneratedRegex(@"(?:^|\D)\d{1,3}(?:,\d{3})*(?:,\d{0,2}|\.)$|\d[年月]$", RegexOptions.None, 1000)]
    private static partial Regex UnfinishedFigure();

    // Another line would have found no room.
    private static bool ReachesEnd(LaidCell cell)
    {
        var last = cell.Lines[^1];
        var step = cell.Lines.Count > 1 ? last.Baseline - cell.Lines[^2].Baseline : 0;
        var leading = step > last.Size && step < 3 * last.Size ? step : UsualLeading * last.Size;
        return cell.Bottom - last.Box.Bottom < leading + (Padding * last.Size);
    }

    private static bool IsFull(LaidCell cell, PrintedLine next)
    {
        var last = cell.Lines[^1];
        return CellParagraphs.Room(cell.Lines, cell.Left, cell.Right) - last.Width < LineBreaks.FirstUnit(next) + (Slack * last.Size);
    }
}
