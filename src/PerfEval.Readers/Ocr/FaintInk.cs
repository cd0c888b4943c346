namespace PerfEval.Readers.Ocr;

/// <summary>What is a little darker than the paper above and below it, over some length of a row: the hairlines (0.5 pt) that a scan at 200 dpi leaves as a pale grey, broken by noise.</summary>
internal static class FaintInk
{
    private const int Window = 21;

    // On average over the window; the noise of a bad scan stays below it.
    private const int Darker = 30;

    // Pixels from the middle of a line to the paper beside it; lines thicker than that are dark enough without this.
    private const int Beside = 5;

    // A few black pixels must not outweigh a window of white.
    private const int Darkest = 90;

    public static InkMask Of(PageRaster page)
    {
        var ink = new byte[page.Gray.Length];
        var depth = new int[page.Width + (2 * Window)];
        for (var y = Beside; y < page.Height - Beside; y++)
        {
            var above = page.Row(y - Beside);
            var row = page.Row(y);
            var below = page.Row(y + Beside);
            for (var x = 0; x < row.Length; x++) depth[x + Window] = Math.Clamp(Math.Min(above[x], below[x]) - row[x], 0, Darkest);
            var sum = 0;
            for (var x = 0; x < row.Length + (Window / 2); x++)
            {
                sum += depth[x + Window] - depth[x];
                var middle = x - (Window / 2);
                if (middle >= 0 && sum > Darker * Window) ink[(y * page.Width) + middle] = 1;
            }
        }
        return new InkMask(page.Width, page.Height, ink);
    }
}
