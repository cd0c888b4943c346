using PerfEval.Readers.Layout.Lines;

namespace PerfEval.Readers.Layout.Flow;

/// <summary>A line of the running text with the margins that it is set between.</summary>
internal sealed record FlowLine(PrintedLine Line, TextColumn Column)
{
    /// <summary>How far it begins right of the margin.</summary>
    public double Indent => Line.Left - Column.Left;

    public double Room => Column.Right - Line.Right;

    /// <summary>True when it stands in the middle between the margins: titles, captions.</summary>
    public bool IsCentred => Indent > 2.5 * Line.Size && Math.Abs(Indent - Room) < Line.Size;
}
