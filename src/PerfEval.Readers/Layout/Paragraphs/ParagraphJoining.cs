using PerfEval.Readers.Layout.Flow;

namespace PerfEval.Readers.Layout.Paragraphs;

/// <summary>Joins the lines of the running text to paragraphs, over the ends of lines, columns and pages.</summary>
internal sealed class ParagraphJoining
{
    // In shares of the font size
    private const double Slack = 0.3;
    private const double SameIndent = 0.5;
    private const double FirstLineIndent = 1.2;
    private const double ExtraLeading = 1.25;

    private readonly IReadOnlyList<FlowLine> lines;
    private readonly bool indentsFirstLines;

    private ParagraphJoining(IReadOnlyList<FlowLine> lines, bool indentsFirstLines) => (this.lines, this.indentsFirstLines) = (lines, indentsFirstLines);

    /// <param name="lines">Lines that follow one another with no table between.</param>
    /// <param name="indentsFirstLines">True when the document sets its paragraphs with 首行缩进.</param>
    public static List<Paragraph> Join(IReadOnlyList<FlowLine> lines, bool indentsFirstLines)
    {
        var joining = new ParagraphJoining(lines, indentsFirstLines);
        var paragraphs = new List<Paragraph>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (paragraphs is [.., var open] && joining.Continues(open, i)) open.Lines.Add(lines[i]);
            else paragraphs.Add(new Paragraph([lines[i]]));
        }
        return paragraphs;
    }

    /// <summary>True when lines that begin two characters in are followed by lines at the margin: 首行缩进 is the habit of the document.</summary>
    public static bool IndentsFirstLines(IReadOnlyList<FlowLine> lines)
    {
        var (indented, setIn) = (0, 0);
        foreach (var (line, next) in lines.Zip(lines.Skip(1)))
        {
            if (line.Indent < FirstLineIndent * line.Line.Size || line.IsCentred || !IsFull(line, next)) continue;
            if (Near(next.Indent, 0, next)) indented++;
            else if (Near(next.Indent, line.Indent, next)) setIn++;
        }
        return indented > setIn;
    }

    private bool Continues(Paragraph open, int at)
    {
        var (last, next) = (open.Last, lines[at]);
        if (!IsFull(last, next) || !IsSameSize(last, next) || IsFartherDown(open, next)) return false;
        if (ParagraphHeads.IsChapter(next.Line.Text)) return false;
        if (last.IsCentred || next.IsCentred) return ContinuesTitle(last, next);
        return open.WrapIndent is { } wrap ? Near(next.Indent, wrap, next) : ContinuesFirstLine(last, at);
    }

    // The next word would have found no room on this line.
    private static bool IsFull(FlowLine last, FlowLine next) =>
        last.Room < LineBreaks.FirstUnit(next.Line) + (Slack * last.Line.Size);

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
    private static bool ContinuesTitle(FlowLine last, FlowLine next) =>
        next.IsCentred && Math.Abs(last.Indent - last.Room) < 1.5 * last.Line.Size && !last.IsCentred && ParagraphHeads.MarkLength(next.Line.Text) == 0;

    private bool ContinuesFirstLine(FlowLine last, int at)
    {
        var next = lines[at];
        var em = next.Line.Size;
        var shift = next.Indent - last.Indent;
        if (shift < -FirstLineIndent * em) return next.Indent < FirstLineIndent * em || !indentsFirstLines;
        if (shift > SameIndent * em) return Hangs(last, at);
        if (Math.Abs(shift) > SameIndent * em) return false;
        // At the same place: the second line of a paragraph without indent, or the next paragraph.
        if (ParagraphHeads.MarkLength(next.Line.Text) > 0) return false;
        return next.Indent < FirstLineIndent * em || !indentsFirstLines || IsSetIn(at - 1);
    }

    // A whole paragraph that is set in: three lines at least begin at the same place, all but the last full.
    private bool IsSetIn(int first)
    {
        for (var i = first; i < first + 2; i++)
            if (i + 1 >= lines.Count || !IsFull(lines[i], lines[i + 1]) || !Near(lines[i + 1].Indent, lines[first].Indent, lines[first])) return false;
        return true;
    }

    // “1. 完善制度……” goes on below 完, not below 1.
    private bool Hangs(FlowLine first, int at)
    {
        var mark = ParagraphHeads.MarkLength(first.Line.Text);
        var next = lines[at];
        if (mark == 0 || mark >= first.Line.Text.Length || !Near(first.Line.Edges[mark] - first.Column.Left, next.Indent, next)) return false;
        // 一、 is as wide as the indent of a new paragraph: only a third line can tell.
        var isIndent = Math.Abs(next.Indent - (2 * next.Line.Size)) < SameIndent * next.Line.Size;
        return !isIndent || (at + 1 < lines.Count && IsFull(next, lines[at + 1]) && Near(lines[at + 1].Indent, next.Indent, next));
    }

    private static bool Near(double indent, double other, FlowLine line) => Math.Abs(indent - other) < SameIndent * line.Line.Size;
}
