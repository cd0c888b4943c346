namespace PerfEval.Readers.Ocr;

/// <summary>Looks along supposed ruling lines where they are really drawn: piece by piece between the lines that cross them, measured by how dark the line itself is.</summary>
/// <param name="page">The page on white, turned so that the lines run along its rows.</param>
/// <param name="thin">Its thin ink.</param>
internal sealed class LineEvidence(PageRaster page, InkMask thin)
{
    // In a row of 12 pt an upright stroke of a character fills four fifths of the height between the lines.
    private const double DrawnInRow = 0.9;
    private const int OneRow = 120;
    private const double Drawn = 0.83;

    // A line that meets no other: an underline or the rule under a page head. “——” is shorter; the feet of a row of characters have gaps.
    private const int Alone = 300;
    private const double DrawnAlone = 0.95;

    // A piece that ends nowhere: a grid open at the end of a page. Shorter ones are strokes of characters.
    private const int Loose = 100;

    // Pixels beside a crossing that belong to the other line.
    private const int Crossing = 4;
    private const int Reach = 9;
    private const int Window = 5;
    private const int PaleWindow = 13;
    private const int Pale = 80;
    private const int Beside = 5;
    private const int Darkest = 120;
    private const int Palest = 20;

    /// <summary>The parts of a line that are drawn, in order.</summary>
    /// <param name="crossings">Where other lines cross it.</param>
    public IEnumerable<InkLine> Parts(InkLine line, IEnumerable<double> crossings)
    {
        var inked = Inked(line);
        var parts = new List<(int From, int To)>();
        foreach (var piece in Pieces(line, Stops(line, crossings)))
        {
            if (!IsDrawn(inked, piece.From - line.From, piece.To - line.From, line)) continue;
            if (parts.Count > 0 && parts[^1].To == piece.From) parts[^1] = (parts[^1].From, piece.To);
            else parts.Add(piece);
        }
        return parts.Select(p => line.Cut(p.From, p.To)).OfType<InkLine>();
    }

    private static List<int> Stops(InkLine line, IEnumerable<double> crossings)
    {
        var stops = new List<int>();
        foreach (var at in crossings.Where(c => line.From - Reach <= c && c <= line.To + Reach).Order())
        {
            var stop = Math.Clamp((int)Math.Round(at), line.From, line.To);
            if (stops.Count == 0 || stop - stops[^1] > 2 * Crossing) stops.Add(stop);
        }
        return stops;
    }

    private static IEnumerable<(int From, int To)> Pieces(InkLine line, List<int> stops)
    {
        if (stops.Count == 0)
        {
            if (line.Length >= Alone) yield return (line.From, line.To);
            yield break;
        }
        if (stops[0] - line.From >= Loose) yield return (line.From, stops[0]);
        for (var i = 1; i < stops.Count; i++) yield return (stops[i - 1], stops[i]);
        if (line.To - stops[^1] >= Loose) yield return (stops[^1], line.To);
    }

    private static bool IsDrawn(bool[] inked, int from, int to, InkLine line)
    {
        if (to - from <= 4 * Crossing) return inked.AsSpan(from..to).Count(true) * 2 > to - from;
        var among = inked.AsSpan((from + Crossing)..(to - Crossing));
        return among.Count(true) >= (to - from == line.Length ? DrawnAlone : to - from < OneRow ? DrawnInRow : Drawn) * among.Length;
    }

    private bool[] Inked(InkLine line)
    {
        var course = line.Course();
        var depth = new int[line.Length];
        var inked = new bool[line.Length];
        for (var x = 0; x < depth.Length; x++)
            for (var y = Math.Max(Beside, course[x].Top - 1); y < Math.Min(page.Height - Beside, course[x].Bottom + 1); y++)
            {
                inked[x] |= thin[line.From + x, y];
                depth[x] = Math.Max(depth[x], Depth(line.From + x, y));
            }
        var level = Math.Max(Palest, depth.Order().ElementAt(depth.Length / 2));
        // A pale line is measured over more of its length, and black dots beside it count no more than it does itself.
        var half = (level < Pale ? PaleWindow : Window) / 2;
        for (var x = 0; x < depth.Length; x++)
        {
            var (from, to) = (Math.Max(0, x - half), Math.Min(depth.Length, x + half + 1));
            var sum = 0;
            for (var i = from; i < to; i++) sum += Math.Min(depth[i], level * 3 / 2);
            inked[x] |= 2 * sum >= level * (to - from);
        }
        return inked;
    }

    private int Depth(int x, int y)
    {
        var at = (y * page.Width) + x;
        var gray = page.Gray;
        return Math.Clamp(Math.Min(gray[at - (Beside * page.Width)], gray[at + (Beside * page.Width)]) - gray[at], 0, Darkest);
    }
}
