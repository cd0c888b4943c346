namespace PerfEval.Readers.Layout.Lines;

/// <summary>Cuts a line at its wide gaps: the pieces stand in columns of their own.</summary>
internal static class LineSegments
{
    /// <param name="line">A line of a page.</param>
    /// <param name="gap">How wide a gap is that parts, in shares of the font size.</param>
    public static List<PrintedLine> Cut(this PrintedLine line, double gap)
    {
        var pieces = new List<PrintedLine>();
        var (start, right) = (0, line.Left);
        for (var i = 0; i < line.Glyphs.Count; i++)
        {
            var glyph = line.Glyphs[i].Glyph;
            if (glyph.IsBlank()) continue;
            if (glyph.Left - right > gap * line.Size)
            {
                Add(start, i);
                start = i;
            }
            right = Math.Max(right, glyph.Right);
        }
        Add(start, line.Glyphs.Count);
        return pieces;

        void Add(int from, int to)
        {
            if (from == 0 && to == line.Glyphs.Count) pieces.Add(line);
            else if (PrintedLine.Of(line.Page, line.Glyphs.GetRange(from, to - from)) is { } piece) pieces.Add(piece);
        }
    }
}
