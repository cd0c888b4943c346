namespace PerfEval.Readers.Ocr;

/// <summary>Parts a printed line into what stands together (连通列): runs of columns with ink, parted by white ones.</summary>
internal static class InkColumns
{
    /// <summary>From left to right, each as the box of its ink.</summary>
    public static List<PixelBox> Of(InkMask mask, PixelBox line)
    {
        var groups = new List<PixelBox>();
        var box = line.Within(new PixelBox(0, 0, mask.Width, mask.Height));
        var start = -1;
        for (var x = box.Left; x <= box.Right; x++)
        {
            var inked = x < box.Right && IsInked(mask, box, x);
            if (inked && start < 0) start = x;
            if (inked || start < 0) continue;
            groups.Add(Trimmed(mask, box with { Left = start, Right = x }));
            start = -1;
        }
        return groups;
    }

    public static int Ink(InkMask mask, PixelBox box)
    {
        var within = box.Within(new PixelBox(0, 0, mask.Width, mask.Height));
        var count = 0;
        if (within.IsEmpty) return 0;
        for (var y = within.Top; y < within.Bottom; y++) count += mask.Row(y)[within.Left..within.Right].Count((byte)1);
        return count;
    }

    private static PixelBox Trimmed(InkMask mask, PixelBox box)
    {
        var (top, bottom) = (box.Top, box.Bottom);
        while (!mask.Row(top)[box.Left..box.Right].Contains((byte)1)) top++;
        while (!mask.Row(bottom - 1)[box.Left..box.Right].Contains((byte)1)) bottom--;
        return box with { Top = top, Bottom = bottom };
    }

    private static bool IsInked(InkMask mask, PixelBox box, int x)
    {
        for (var y = box.Top; y < box.Bottom; y++)
            if (mask[x, y]) return true;
        return false;
    }
}
