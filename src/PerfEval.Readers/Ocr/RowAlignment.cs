namespace PerfEval.Readers.Ocr;

/// <summary>Tells which ink of a line each character read from it is (字符定位): the recognising program places characters by half their width at best. The cheapest way to deal the ink out from left to right.</summary>
internal sealed class RowAlignment
{
    private const int MostParts = 4;
    private const int MostTouching = 6;

    // Costs, in shares of the font size
    private const double NoInk = 0.7;
    private const double UnreadInk = 0.35;
    private const double Inside = 0.15;
    private const double Misplaced = 0.12;

    private readonly IReadOnlyList<PixelBox> ink;
    private readonly IReadOnlyList<ReadCharacter> read;
    private readonly double[] widths;
    private readonly double em;
    private readonly int left;

    // Cheapest cost when so many characters have got so many parts of ink, and the step that led there
    private readonly double[,] cost;
    private readonly (int Characters, int Parts)[,] step;

    private RowAlignment(IReadOnlyList<PixelBox> ink, IReadOnlyList<ReadCharacter> read, double em, int left)
    {
        (this.ink, this.read, this.em, this.left) = (ink, read, em, left);
        widths = [.. read.Select(c => CharacterWidth.Of(c.Text) * em)];
        cost = new double[read.Count + 1, ink.Count + 1];
        step = new (int, int)[read.Count + 1, ink.Count + 1];
        Fill();
    }

    /// <summary>The box of every character on the page, null for one without ink.</summary>
    /// <param name="ink">The parts of the line that stand apart, on the page.</param>
    /// <param name="read">The characters with their boxes in the picture of the line.</param>
    /// <param name="em">The font size in pixels.</param>
    /// <param name="left">Where the picture of the line begins on the page.</param>
    public static PixelBox?[] Boxes(IReadOnlyList<PixelBox> ink, IReadOnlyList<ReadCharacter> read, double em, int left) =>
        new RowAlignment(ink, read, em, left).Trace();

    private void Fill()
    {
        for (var c = 0; c <= read.Count; c++)
            for (var p = 0; p <= ink.Count; p++)
            {
                if (c + p == 0) continue;
                cost[c, p] = double.MaxValue;
                if (p > 0) Try(c, p, 0, 1, UnreadInk + (0.5 * ink[p - 1].Width / em));
                if (c > 0) Try(c, p, 1, 0, NoInk);
                for (var parts = 1; c > 0 && parts <= Math.Min(MostParts, p); parts++) Try(c, p, 1, parts, Cost(c - 1, 1, p - parts, parts));
                for (var touching = 2; p > 0 && touching <= Math.Min(MostTouching, c); touching++) Try(c, p, touching, 1, Cost(c - touching, touching, p - 1, 1));
            }
    }

    private void Try(int c, int p, int characters, int parts, double more)
    {
        var total = cost[c - characters, p - parts] + more;
        if (total < cost[c, p]) (cost[c, p], step[c, p]) = (total, (characters, parts));
    }

    private double Cost(int c, int characters, int p, int parts)
    {
        var (from, to) = (ink[p].Left, ink[p + parts - 1].Right);
        double wanted = 0, place = 0;
        for (var i = c; i < c + characters; i++)
        {
            wanted += widths[i];
            place += left + ((read[i].Box.Left + read[i].Box.Right) / 2.0);
        }
        var misplaced = Math.Abs((place / characters) - ((from + to) / 2.0)) / em;
        return (Math.Abs(to - from - wanted) / em) + (Misplaced * Math.Min(3, misplaced)) + (Inside * (parts - 1 + characters - 1) / 2);
    }

    private PixelBox?[] Trace()
    {
        var boxes = new PixelBox?[read.Count];
        for (var (c, p) = (read.Count, ink.Count); c + p > 0;)
        {
            var (characters, parts) = step[c, p];
            (c, p) = (c - characters, p - parts);
            if (characters == 0 || parts == 0) continue;
            var all = new PixelBox(ink[p].Left, Enumerable.Range(p, parts).Min(i => ink[i].Top), ink[p + parts - 1].Right, Enumerable.Range(p, parts).Max(i => ink[i].Bottom));
            Share(boxes, c, characters, all);
        }
        return boxes;
    }

    // Characters that touch share the ink by their usual widths.
    private void Share(PixelBox?[] boxes, int first, int count, PixelBox all)
    {
        var total = widths.AsSpan(first, count).ToArray().Sum();
        var before = 0.0;
        for (var i = first; i < first + count; i++)
        {
            var from = all.Left + (int)(all.Width * before / total);
            before += widths[i];
            boxes[i] = all with { Left = from, Right = Math.Max(from + 1, all.Left + (int)(all.Width * before / total)) };
        }
    }
}
