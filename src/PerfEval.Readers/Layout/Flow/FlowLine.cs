using PerfEval.Readers.Layout.Lines;
using PerfEval.Readers.Layout.Paragraphs;

namespace PerfEval.Readers.Layout.Flow;

/// <summary>A line of the running text with the margins that it is set between.</summary>
internal sealed record FlowLine(PrintedLine Line, TextColumn Column)
{
    /// <summary>How far it begins right of the margin.</summary>
    public double Indent => Line.Left - Column.Left;

    public double Room => Column.Right - Line.Right;

    // In shares of the font size
    private const double Slack = 0.3;
    private const double SameIndent = 0.5;

    /// <summary>True when it stands in the middle between the margins: titles, captions.</summary>
    public bool IsCentred => Indent > 2.5 * Line.Size && Math.Abs(Indent - Room) < Line.Size;

    /// <summary>True when the first word of the next line would have found no room on this one.</summary>
    /// <param name="next">The line below.</param>
    /// <param name="slack">Room that may be left besides, in shares of the font size.</param>
    public bool IsFullBefore(FlowLine next, double slack = Slack) => Room < LineBreaks.FirstUnit(next.Line) + (slack * Line.Size);

    /// <summary>True when two distances from the margin are the same for a line.</summary>
    public static bool Near(double indent, double other, FlowLine line) => Math.Abs(indent - other) < SameIndent * line.Line.Size;
}
