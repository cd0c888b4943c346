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

    /// <summary>The box of all ink of a mask that has some.</summary>
    public static PixelBox Bounds(InkMask mask)
    {
        var groups = Of(mask, new PixelBox(0, 0, mask.Width, mask.Height));
        return new PixelBox(groups[0].Left, groups.Min(g => g.Top), groups[^1].Right, groups.Max(g => g.Bottom));
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
