namespace PerfEval.Readers.Ocr;

/// <summary>How far a page lies askew on the scanner (倾斜角): the tilt at which its ink falls into the sharpest rows.</summary>
internal static class Skew
{
    private const double Most = 5;

    /// <summary>Degrees by which the page must be turned counter-clockwise to lie straight; 0 when it does or cannot be told.</summary>
    public static double Of(InkMask mask)
    {
        var points = Points(mask, 4);
        // Less ink than a few words: any angle is as good as the other.
        if (points.Count < 500) return 0;
        var coarse = Best(points, mask.Height / 4, 0, Most, 0.1);
        var fine = Best(Points(mask, 2), mask.Height / 2, coarse, 0.12, 0.02);
        return Math.Abs(fine) < 0.03 ? 0 : fine;
    }

    private static double Best(List<(int X, int Y)> points, int height, double middle, double reach, double step)
    {
        var (best, most) = (0.0, -1.0);
        var steps = (int)Math.Round(reach / step);
        for (var i = -steps; i <= steps; i++)
        {
            var angle = middle + (i * step);
            var sharpness = Sharpness(points, height, angle);
            if (sharpness <= most) continue;
            (best, most) = (angle, sharpness);
        }
        return best;
    }

    private static double Sharpness(List<(int X, int Y)> points, int height, double angle)
    {
        var tangent = Math.Tan(angle * Math.PI / 180);
        const int margin = 512;
        var rows = new int[height + (2 * margin)];
        foreach (var (x, y) in points)
        {
            var row = margin + (int)Math.Floor(y - (x * tangent));
            if ((uint)row < (uint)rows.Length) rows[row]++;
        }
        var sum = 0.0;
        for (var i = 1; i < rows.Length; i++)
        {
            double apart = rows[i] - rows[i - 1];
            sum += apart * apart;
        }
        return sum;
    }

    // The dark cells of a coarser page, counted from its middle column so that all angles move it alike.
    private static List<(int X, int Y)> Points(InkMask mask, int scale)
    {
        var points = new List<(int, int)>();
        for (var y = 0; y + scale <= mask.Height; y += scale)
            for (var x = 0; x + scale <= mask.Width; x += scale)
            {
                var dark = 0;
                for (var dy = 0; dy < scale; dy++)
                    for (var dx = 0; dx < scale; dx++)
                        dark += mask.Ink[((y + dy) * mask.Width) + x + dx];
                if (dark * 3 > scale * scale) points.Add(((x - (mask.Width / 2)) / scale, y / scale));
            }
        return points;
    }
}
