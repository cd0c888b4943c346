namespace PerfEval.Readers.Ocr;

/// <summary>Takes the ink of an area apart into spots that hang together (连通域).</summary>
internal static class InkSpots
{
    /// <summary>Every spot as a mask of the size of the area, in the order of their first pixels; null when there are more than asked for.</summary>
    public static List<InkMask>? Of(InkMask mask, PixelBox area, int most)
    {
        var left = Copy(mask, area);
        var spots = new List<InkMask>();
        for (var at = left.Ink.AsSpan().IndexOf((byte)1); at >= 0; at = left.Ink.AsSpan().IndexOf((byte)1))
        {
            if (spots.Count == most) return null;
            spots.Add(Take(left, at));
        }
        return spots;
    }

    private static InkMask Copy(InkMask mask, PixelBox area)
    {
        var copy = new InkMask(area.Width, area.Height, new byte[area.Width * area.Height]);
        for (var y = 0; y < area.Height; y++) mask.Row(area.Top + y)[area.Left..area.Right].CopyTo(copy.Row(y));
        return copy;
    }

    private static InkMask Take(InkMask from, int start)
    {
        var spot = new InkMask(from.Width, from.Height, new byte[from.Ink.Length]);
        var open = new Stack<int>([start]);
        from.Ink[start] = 0;
        while (open.TryPop(out var at))
        {
            spot.Ink[at] = 1;
            var (x, y) = (at % from.Width, at / from.Width);
            for (var ny = Math.Max(0, y - 1); ny <= Math.Min(from.Height - 1, y + 1); ny++)
                for (var nx = Math.Max(0, x - 1); nx <= Math.Min(from.Width - 1, x + 1); nx++)
                {
                    var next = (ny * from.Width) + nx;
                    if (from.Ink[next] == 0) continue;
                    from.Ink[next] = 0;
                    open.Push(next);
                }
        }
        return spot;
    }
}
