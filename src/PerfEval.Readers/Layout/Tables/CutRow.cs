using PerfEval.Readers.Layout.Lines;
using PerfEval.Readers.Layout.Paragraphs;

namespace PerfEval.Readers.Layout.Tables;

/// <summary>Tells whether the first row on a page is the rest of the row that the page end cut (跨页断行), or a row of its own.</summary>
internal static class CutRow
{
    // In shares of the font size
    private const double Slack = 0.3;
    private const double ToTheEnd = 1.6;

    public static bool IsCut(IReadOnlyList<(LaidCell Above, LaidCell Below)> pairs)
    {
        var evidence = 0;
        var leading = true;
        foreach (var (above, below) in pairs)
        {
            leading &= below.IsBlank;
            // A merged cell to the left is blank whether the row was cut or not.
            if (below.IsBlank) evidence += above.IsBlank || leading ? 0 : 1;
            else if (above.IsBlank) evidence -= 2;
            else evidence += Evidence(above, below);
        }
        return evidence > 0;
    }

    /// <summary>True when the words of the upper cell run to its end and break off where the width ends.</summary>
    public static bool BreaksOff(LaidCell above, LaidCell below) =>
        above.Lines.Count > 0 && below.Lines.Count > 0 && ReachesEnd(above) && IsFull(above, below.Lines[0]) && !LineBreaks.EndsSentence(above.Lines[^1].Text);

    /// <summary>True when, besides, the last sign of the upper cell promises more.</summary>
    public static bool BreaksOffOpenly(LaidCell above, LaidCell below) =>
        BreaksOff(above, below) && ("，、,：（(“《—".Contains(above.Lines[^1].Text[^1], StringComparison.Ordinal) || "，。、；）”》".Contains(below.Lines[0].Text[0], StringComparison.Ordinal));

    private static int Evidence(LaidCell above, LaidCell below)
    {
        if (above.Lines.Count == 0 || below.Lines.Count == 0) return 0;
        if (!ReachesEnd(above)) return -2;
        // Points of a list end before the margin, figures too; only the blank cells beside them can tell.
        if (LineBreaks.EndsSentence(above.Lines[^1].Text) || ParagraphHeads.MarkLength(below.Lines[0].Text) > 0) return 0;
        return IsFull(above, below.Lines[0]) ? 1 : -2;
    }

    private static bool ReachesEnd(LaidCell cell) => cell.Bottom - cell.Lines[^1].Box.Bottom < ToTheEnd * cell.Lines[^1].Size;

    private static bool IsFull(LaidCell cell, PrintedLine next)
    {
        var last = cell.Lines[^1];
        return CellParagraphs.Room(cell.Lines, cell.Left, cell.Right) - last.Width < LineBreaks.FirstUnit(next) + (Slack * last.Size);
    }
}
