using PerfEval.Readers.Layout.Flow;

namespace PerfEval.Readers.Layout.Paragraphs;

/// <summary>Joins the lines of the running text to paragraphs, over the ends of lines, columns and pages.</summary>
internal sealed class ParagraphJoining
{
    // In shares of the font size
    private const double UsualSlack = 0.3;
    private const double MostSlack = 4;
    private const double SameIndent = 0.5;
    private const double FirstLineIndent = 1.2;
    private const double ExtraLeading = 1.25;

    // In shares of the size of the text
    private const double TitleSize = 1.12;

    // In shares of the width between the margins
    private const double RightHand = 0.3;

    private readonly IReadOnlyList<FlowLine> lines;
    private readonly TextHabits habits;

    private ParagraphJoining(IReadOnlyList<FlowLine> lines, TextHabits habits) => (this.lines, this.habits) = (lines, habits);

    /// <param name="lines">Lines that follow one another with no table between.</param>
    /// <param name="habits">How the document sets its text.</param>
    public static List<Paragraph> Join(IReadOnlyList<FlowLine> lines, TextHabits habits)
    {
        var joining = new ParagraphJoining(lines, habits);
        var paragraphs = new List<Paragraph>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (paragraphs is [.., var open] && joining.Continues(open, i)) open.Lines.Add(lines[i]);
            else paragraphs.Add(new Paragraph([lines[i]]));
        }
        return paragraphs;
    }

    private bool Continues(Paragraph open, int at)
    {
        var (last, next) = (open.Last, lines[at]);
        if (!last.IsFullBefore(next, IsAtMargin(open, next) ? MostSlack : UsualSlack) || !IsSameSize(last, next) || IsFartherDown(open, next)) return false;
        if (ParagraphHeads.IsChapter(next.Line.Text)) return false;
        if (IsAtRight(last)) return false;
        if (last.IsCentred || next.IsCentred) return ContinuesTitle(last, next);
        if (BeginsPoint(open, next)) return false;
        return open.WrapIndent is { } wrap ? FlowLine.Near(next.Indent, wrap, next) : ContinuesFirstLine(last, at);
    }

    // Where paragraphs begin two characters in, a line at the margin begins none, whatever made the line above end early.
    private bool IsAtMargin(Paragraph open, FlowLine next) => habits.IndentsFirstLines && FlowLine.Near(next.Indent, 0, next)
        && open.First.Indent > FirstLineIndent * open.First.Line.Size && !LineBreaks.EndsSentence(open.Last.Line.Text) && ParagraphHeads.MarkLength(next.Line.Text) == 0;

    // A number begins a paragraph where nothing else tells; within a paragraph that is set in, it may stand in a sentence: “……；（2）……”.
    private static bool BeginsPoint(Paragraph open, FlowLine next)
    {
        var (last, text) = (open.Last.Line.Text, next.Line.Text);
        if (ParagraphHeads.MarkLength(text) == 0 || !LineBreaks.EndsSentence(last)) return false;
        var isSetIn = open.First.Indent - next.Indent > SameIndent * next.Line.Size;
        return !isSetIn || (last.EndsWith('。') && char.IsAsciiDigit(text[0]));
    }

    // 落款: the name and the date at the end of a report
    private static bool IsAtRight(FlowLine line) => line.Indent > RightHand * (line.Column.Right - line.Column.Left);

    private static bool IsSameSize(FlowLine last, FlowLine next)
    {
        // Recognised characters are measured by their ink, which varies from line to line.
        var tolerance = last.Line.Page.Recognized ? 1.35 : 1.12;
        return next.Line.Size < last.Line.Size * tolerance && last.Line.Size < next.Line.Size * tolerance;
    }

    private static bool IsFartherDown(Paragraph open, FlowLine next)
    {
        var last = open.Last.Line;
        if (next.Line.Page != last.Page || next.Line.Baseline <= last.Baseline) return false;
        var step = (next.Line.Baseline - last.Baseline) / last.Size;
        var before = open.Lines.Count > 1 ? open.Lines[^2].Line : null;
        var usual = before is not null && before.Page == last.Page && before.Baseline < last.Baseline
            ? (last.Baseline - before.Baseline) / last.Size
            : open.Last.Column.Leading;
        return step > usual * ExtraLeading;
    }

    // A title that fills its line goes on below, in the middle again.
    private bool ContinuesTitle(FlowLine last, FlowLine next) =>
        next.IsCentred && last.Line.Size > habits.Size * TitleSize && Math.Abs(last.Indent - last.Room) < 1.5 * last.Line.Size && !last.IsCentred && ParagraphHeads.MarkLength(next.Line.Text) == 0;

    private bool ContinuesFirstLine(FlowLine last, int at)
    {
        var next = lines[at];
        var em = next.Line.Size;
        var shift = next.Indent - last.Indent;
        if (shift < -FirstLineIndent * em) return next.Indent < FirstLineIndent * em || !habits.IndentsFirstLines;
        if (shift > SameIndent * em) return Hangs(last, at);
        if (Math.Abs(shift) > SameIndent * em) return false;
        // At the same place: the second line of a paragraph without indent, or the next paragraph.
        if (ParagraphHeads.MarkLength(next.Line.Text) > 0) return false;
        return next.Indent < FirstLineIndent * em || !habits.IndentsFirstLines || IsSetIn(at - 1);
    }

    // A whole paragraph that is set in: three lines at least begin at the same place, all but the last full.
    private bool IsSetIn(int first)
    {
        for (var i = first; i < first + 2; i++)
            if (i + 1 >= lines.Count || !lines[i].IsFullBefore(lines[i + 1]) || !FlowLine.Near(lines[i + 1].Indent, lines[first].Indent, lines[first])) return false;
        return true;
    }

    // “1. 完善制度……” goes on below 完, not below 1.
    private bool Hangs(FlowLine first, int at)
    {
        var mark = ParagraphHeads.MarkLength(first.Line.Text);
        var next = lines[at];
        if (mark == 0 || mark >= first.Line.Text.Length || !FlowLine.Near(first.Line.Edges[mark] - first.Column.Left, next.Indent, next)) return false;
        // “1.” and a tab
        if (first.Line.HasGapBefore(mark)) return true;
        // 一、 is as wide as the indent of a new paragraph: only a third line can tell.
        var isIndent = Math.Abs(next.Indent - (2 * next.Line.Size)) < SameIndent * next.Line.Size;
        return !isIndent || (at + 1 < lines.Count && next.IsFullBefore(lines[at + 1]) && FlowLine.Near(lines[at + 1].Indent, next.Indent, next));
    }
}
