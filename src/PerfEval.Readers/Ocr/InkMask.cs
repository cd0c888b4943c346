namespace PerfEval.Readers.Ocr;

/// <summary>The ink of a page (二值化): 1 where a pixel is dark, row by row.</summary>
internal sealed class InkMask(int width, int height, byte[] ink)
{
    /// <summary>At 300 dpi: a line of 3 pt is 12 pixels thick; bars that are thicker are filled areas.</summary>
    public const int Thickest = 13;

    public int Width { get; } = width;

    public int Height { get; } = height;

    public byte[] Ink { get; } = ink;

    public bool this[int x, int y] => Ink[(y * Width) + x] != 0;

    public Span<byte> Row(int y) => Ink.AsSpan(y * Width, Width);

    public static InkMask Of(PageRaster page)
    {
        var threshold = InkThreshold.Of(page);
        var ink = new byte[page.Gray.Length];
        for (var i = 0; i < ink.Length; i++) ink[i] = page.Gray[i] < threshold ? (byte)1 : (byte)0;
        return new InkMask(page.Width, page.Height, ink);
    }

    /// <summary>Rows as columns.</summary>
    public InkMask Transposed() => new(Height, Width, Pixels.Transposed(Ink, Width, Height));

    public InkMask With(InkMask other)
    {
        var both = new byte[Ink.Length];
        for (var i = 0; i < both.Length; i++) both[i] = (byte)(Ink[i] | other.Ink[i]);
        return new InkMask(Width, Height, both);
    }

    /// <summary>The ink whose run down its column is short: no part of an area, nor of an upright stroke.</summary>
    public InkMask Thin()
    {
        var thin = new byte[Ink.Length];
        var run = new int[Width];
        for (var y = 0; y <= Height; y++)
            for (var x = 0; x < Width; x++)
            {
                if (y < Height && Ink[(y * Width) + x] != 0)
                {
                    run[x]++;
                    continue;
                }
                if (run[x] is > 0 and <= Thickest)
                    for (var up = 1; up <= run[x]; up++) thin[((y - up) * Width) + x] = 1;
                run[x] = 0;
            }
        return new InkMask(Width, Height, thin);
    }
}
