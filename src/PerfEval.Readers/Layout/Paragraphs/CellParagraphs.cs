using PerfEval.Readers.Layout.Lines;
using PerfEval.Readers.Layout.Tables;

namespace PerfEval.Readers.Layout.Paragraphs;

/// <summary>Joins the lines of a table cell: what the width broke goes on, what was typed on a line of its own stays there.</summary>
internal static class CellParagraphs
{
    // Word keeps 5.4 pt free at either side of a cell, LibreOffice 2.8.
    private const double WidestPadding = 6;

    // In shares of the font size
    private const double Certain = 1;

    /// <param name="lines">From top to bottom; on several pages where the cell goes over a page end.</param>
    /// <param name="left">Left edge of the cell.</param>
    /// <param name="right">Right edge of the cell.</param>
    public static List<List<PrintedLine>> Join(IReadOnlyList<PrintedLine> lines, double left, double right)
    {
        var paragraphs = new List<List<PrintedLine>>();
        foreach (var line in lines)
        {
            if (paragraphs is [.., var open] && Continues(open[^1], line, Room(lines, left, right))) open.Add(line);
            else paragraphs.Add([line]);
        }
        return paragraphs;
    }

    public static List<List<PrintedLine>> Join(LaidCell cell) => cell.Lines.Count == 0 ? [] : Join(cell.Lines, cell.Left, cell.Right);

    /// <summary>Width that words can take in the cell.</summary>
    public static double Room(IReadOnlyList<PrintedLine> lines, double left, double right)
    {
        var inset = lines.Min(l => Math.Min(l.Left - left, right - l.Right));
        return right - left - (2 * Math.Clamp(inset, 0, WidestPadding));
    }

    private static bool Continues(PrintedLine last, PrintedLine next, double room)
    {
        var free = room - last.Width - LineBreaks.FirstUnit(next);
        if (free > Certain * last.Size) return false;
        // “①目标明确” “②目标细化”: a point begins its own line, but a number within a sentence may begin one too.
        return ParagraphHeads.MarkLength(next.Text) == 0 || (free < 0 && !LineBreaks.EndsSentence(last.Text) && ParagraphHeads.MarkLength(last.Text) == 0);
    }
}
