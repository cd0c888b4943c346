namespace PerfEval.Readers.Layout.Flow;

/// <summary>How a document sets its running text.</summary>
/// <param name="Size">Font size of most of its characters.</param>
/// <param name="IndentsFirstLines">True when its paragraphs begin two characters in (首行缩进).</param>
internal sealed record TextHabits(double Size, bool IndentsFirstLines)
{
    // In shares of the font size
    private const double FirstLineIndent = 1.2;

    public static TextHabits Of(IReadOnlyList<FlowLine> lines)
    {
        var sizes = lines.GroupBy(l => Math.Round(l.Line.Size * 2) / 2).ToList();
        var size = sizes.Count == 0 ? 0 : sizes.MaxBy(g => g.Sum(l => l.Line.Text.Length))!.Key;
        var (indented, setIn) = (0, 0);
        foreach (var (line, next) in lines.Zip(lines.Skip(1)))
        {
            if (line.Indent < FirstLineIndent * line.Line.Size || line.IsCentred || !line.IsFullBefore(next)) continue;
            if (FlowLine.Near(next.Indent, 0, next)) indented++;
            else if (FlowLine.Near(next.Indent, line.Indent, next)) setIn++;
        }
        // Points of a list that hang below their first word are set in too.
        return new TextHabits(size, indented * 3 > setIn);
    }
}
