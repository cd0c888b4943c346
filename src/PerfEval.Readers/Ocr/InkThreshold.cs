namespace PerfEval.Readers.Ocr;

/// <summary>The grey that parts ink from paper on a page whose paper is white: Otsu's, the split with the greatest variance between the two.</summary>
internal static class InkThreshold
{
    public static int Of(PageRaster page)
    {
        var counts = new long[256];
        foreach (var gray in page.Gray) counts[gray]++;
        double total = page.Gray.Length, sum = 0, below = 0, sumBelow = 0, most = -1;
        for (var g = 0; g < 256; g++) sum += (double)g * counts[g];
        var best = 128;
        for (var g = 0; g < 255; g++)
        {
            below += counts[g];
            sumBelow += (double)g * counts[g];
            if (below == 0 || below == total) continue;
            var apart = (sumBelow / below) - ((sum - sumBelow) / (total - below));
            var between = below * (total - below) * apart * apart;
            if (between <= most) continue;
            (most, best) = (between, g + 1);
        }
        // A blank page has no two greys to part: then nothing may become ink that is not fairly dark.
        return Math.Clamp(best, 100, 190);
    }
}
