namespace PerfEval.Readers.Ocr;

/// <summary>Parts an area of a page into its printed lines (文字行) by the white between them.</summary>
internal static class InkRows
{
    // Rows with a pixel or two of leftover dirt are white.
    private const int Dirt = 1;

    // 二 and 三 fall apart into strokes; no line of text is lower than this share of the usual size.
    private const double LowestLine = 0.45;

    /// <summary>The lines from top to bottom, each as the box of its ink.</summary>
    /// <param name="usual">The usual height of characters on the page, in pixels.</param>
    public static List<PixelBox> Of(InkMask mask, PixelBox area, double usual)
    {
        var bands = Bands(mask, area);
        for (var i = 0; i + 1 < bands.Count;)
        {
            var (a, b) = (bands[i], bands[i + 1]);
            var together = b.Bottom - a.Top;
            var isPart = Math.Min(a.Bottom - a.Top, b.Bottom - b.Top) < LowestLine * usual && together <= 1.15 * usual;
            if (isPart) (bands[i], i) = ((a.Top, b.Bottom), Math.Max(0, i - 1));
            if (isPart) bands.RemoveAt(bands.IndexOf((b.Top, b.Bottom)));
            else i++;
        }
        return [.. bands.Select(b => Trimmed(mask, new PixelBox(area.Left, b.Top, area.Right, b.Bottom))).Where(b => !b.IsEmpty)];
    }

    private static List<(int Top, int Bottom)> Bands(InkMask mask, PixelBox area)
    {
        var bands = new List<(int Top, int Bottom)>();
        var start = -1;
        for (var y = area.Top; y <= area.Bottom; y++)
        {
            var inked = y < area.Bottom && Inked(mask, area, y) > Dirt;
            if (inked && start < 0) start = y;
            if (inked || start < 0) continue;
            bands.Add((start, y));
            start = -1;
        }
        return bands;
    }

    private static int Inked(InkMask mask, PixelBox area, int y)
    {
        var count = 0;
        foreach (var ink in mask.Row(y)[area.Left..area.Right]) count += ink;
        return count;
    }

    private static PixelBox Trimmed(InkMask mask, PixelBox box)
    {
        var (left, right) = (box.Right, box.Left);
        for (var y = box.Top; y < box.Bottom; y++)
        {
            var row = mask.Row(y)[box.Left..box.Right];
            var (first, last) = (row.IndexOf((byte)1), row.LastIndexOf((byte)1));
            if (first < 0) continue;
            left = Math.Min(left, box.Left + first);
            right = Math.Max(right, box.Left + last + 1);
        }
        return box with { Left = left, Right = right };
    }
}
