namespace PerfEval.Readers.Ocr;

/// <summary>Turns pictures of pages (旋转、纠偏).</summary>
internal static class Rotation
{
    /// <summary>Turned about its middle by some degrees counter-clockwise, the size kept; what comes in from outside is white.</summary>
    public static PageRaster Straightened(PageRaster page, double degrees)
    {
        if (degrees == 0) return page;
        var (sin, cos) = Math.SinCos(degrees * Math.PI / 180);
        var turned = PageRaster.Blank(page.Width, page.Height);
        var (middleX, middleY) = ((page.Width - 1) / 2.0, (page.Height - 1) / 2.0);
        for (var y = 0; y < page.Height; y++)
        {
            var row = turned.Row(y);
            var (fromX, fromY) = (middleX - (middleX * cos) - ((y - middleY) * sin), middleY - (middleX * sin) + ((y - middleY) * cos));
            for (var x = 0; x < row.Length; x++, fromX += cos, fromY += sin) row[x] = Sample(page, fromX, fromY);
        }
        return turned;
    }

    /// <summary>Turned by quarters clockwise.</summary>
    public static PageRaster Quarters(PageRaster page, int quarters)
    {
        var turned = page;
        for (var i = 0; i < quarters; i++) turned = Quarter(turned);
        return turned;
    }

    private static PageRaster Quarter(PageRaster page)
    {
        var turned = new PageRaster(page.Height, page.Width, new byte[page.Gray.Length]);
        for (var y = 0; y < page.Height; y++)
        {
            var row = page.Row(y);
            for (var x = 0; x < row.Length; x++) turned.Gray[(x * turned.Width) + page.Height - 1 - y] = row[x];
        }
        return turned;
    }

    private static byte Sample(PageRaster page, double x, double y)
    {
        var (left, top) = ((int)Math.Floor(x), (int)Math.Floor(y));
        if (left < 0 || top < 0 || left + 1 >= page.Width || top + 1 >= page.Height) return PageRaster.White;
        // Eight bits of fraction are enough and spare the division.
        var (across, down) = ((int)((x - left) * 256), (int)((y - top) * 256));
        var at = (top * page.Width) + left;
        var gray = page.Gray;
        var above = (gray[at] << 8) + ((gray[at + 1] - gray[at]) * across);
        var below = (gray[at + page.Width] << 8) + ((gray[at + page.Width + 1] - gray[at + page.Width]) * across);
        return (byte)(((above << 8) + ((below - above) * down)) >> 16);
    }
}
