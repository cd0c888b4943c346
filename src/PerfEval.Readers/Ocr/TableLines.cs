namespace PerfEval.Readers.Ocr;

/// <summary>The ruling lines of a page along both axes; those down the page hold rows and columns exchanged.</summary>
internal sealed record TableLines(IReadOnlyList<InkLine> Across, IReadOnlyList<InkLine> Down)
{
    // At 300 dpi. Strokes of the largest title (初号, 42 pt) stay below it.
    private const int Sure = 190;

    // Pieces that a scan left of a longer line.
    private const int Piece = 70;
    private const double SameLine = 3;

    // Sides of cells, which only lines at both ends tell from strokes of characters.
    private const int Side = 36;

    // Lines that should meet may miss each other by so much.
    private const int Reach = 9;

    // In a row of 12 pt an upright stroke of a character ends three pixels before the lines above and below: a side must touch them.
    private const int Touch = 2;

    // Strokes of two lines of small print above one another.
    private const int TwoLines = 110;

    /// <param name="page">A straightened page on white.</param>
    /// <param name="mask">Its ink.</param>
    public static TableLines Of(PageRaster page, InkMask mask)
    {
        var (pageTurned, maskTurned) = (page.Transposed(), mask.Transposed());
        var (thin, thinTurned) = (mask.Thin(), maskTurned.Thin());
        var (across, down) = (Long(page, thin), Long(pageTurned, thinTurned));
        var (acrossSides, downSides) = (LineTracing.Trace(thin, Side), LineTracing.Trace(thinTurned, Side));
        var (evidence, evidenceTurned) = (new LineEvidence(page, thin), new LineEvidence(pageTurned, thinTurned));
        // Twice: a short side may end on another one, and what is no line must not hold another.
        for (var i = 0; i < 2; i++)
        {
            var more = acrossSides.FindAll(l => IsHeld(l, down));
            down = Drawn(down.Concat(downSides.Where(l => IsHeld(l, across))), across, evidenceTurned);
            across = Drawn(across.Concat(more), down, evidence);
        }
        for (var i = 0; i < 2; i++)
        {
            across = across.FindAll(l => l.Length >= Sure || IsHeld(l, down.FindAll(d => d.Length >= Sure)));
            down = down.FindAll(l => l.Length >= Sure || IsHeld(l, across.FindAll(d => d.Length >= Sure)));
        }
        return new TableLines(across, down);
    }

    private static List<InkLine> Drawn(IEnumerable<InkLine> lines, List<InkLine> others, LineEvidence evidence) =>
        [.. lines.SelectMany(l => evidence.Parts(l, others.Where(o => Spans(o, l.At)).Select(o => o.At)))];

    private static List<InkLine> Long(PageRaster page, InkMask thin)
    {
        var pieces = LineTracing.Trace(thin.With(FaintInk.Of(page)), Piece);
        var lines = new List<InkLine>();
        foreach (var sure in pieces.FindAll(p => p.Length >= Sure))
            if (!lines.Exists(l => Math.Abs(l.At - sure.At) <= SameLine))
                lines.Add(new InkLine([.. pieces.Where(p => Math.Abs(p.At - sure.At) <= SameLine).SelectMany(p => p.Strokes)]));
        return lines;
    }

    private static bool IsHeld(InkLine line, List<InkLine> others)
    {
        var gap = line.Length < TwoLines ? Touch : Reach;
        return others.Exists(o => Spans(o, line.At) && line.From - o.At <= gap && o.At - line.From <= Reach)
            && others.Exists(o => Spans(o, line.At) && o.At - line.To <= gap && line.To - o.At <= Reach);
    }

    private static bool Spans(InkLine line, double at) => line.From - Reach <= at && at <= line.To + Reach;
}
