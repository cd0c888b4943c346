namespace PerfEval.Readers.Ocr;

/// <summary>Takes specks of dirt (噪点) off a page: spots of ink too small for a decimal point.</summary>
internal static class Specks
{
    // A decimal point of 9 pt is 16 pixels at 300 dpi; scanned at 200 dpi and enlarged it is hardly smaller.
    private const int Largest = 7;

    public static void Erase(PageRaster page, InkMask mask)
    {
        var seen = new bool[mask.Ink.Length];
        var spot = new List<int>();
        for (var i = 0; i < mask.Ink.Length; i++)
        {
            if (mask.Ink[i] == 0 || seen[i]) continue;
            Collect(mask, i, seen, spot);
            if (spot.Count > Largest) continue;
            foreach (var at in spot) Whiten(page, mask, at);
        }
    }

    // Larger spots are followed too, so that each is looked at once.
    private static void Collect(InkMask mask, int start, bool[] seen, List<int> spot)
    {
        spot.Clear();
        spot.Add(start);
        seen[start] = true;
        for (var i = 0; i < spot.Count; i++)
        {
            var (x, y) = (spot[i] % mask.Width, spot[i] / mask.Width);
            for (var ny = Math.Max(0, y - 1); ny <= Math.Min(mask.Height - 1, y + 1); ny++)
                for (var nx = Math.Max(0, x - 1); nx <= Math.Min(mask.Width - 1, x + 1); nx++)
                {
                    var at = (ny * mask.Width) + nx;
                    if (mask.Ink[at] == 0 || seen[at]) continue;
                    seen[at] = true;
                    spot.Add(at);
                }
        }
    }

    private static void Whiten(PageRaster page, InkMask mask, int at)
    {
        mask.Ink[at] = 0;
        var (x, y) = (at % mask.Width, at / mask.Width);
        for (var ny = Math.Max(0, y - 1); ny <= Math.Min(mask.Height - 1, y + 1); ny++)
            for (var nx = Math.Max(0, x - 1); nx <= Math.Min(mask.Width - 1, x + 1); nx++)
                if (mask.Ink[(ny * mask.Width) + nx] == 0) page.Gray[(ny * mask.Width) + nx] = PageRaster.White;
    }
}
