namespace PerfEval.Readers.Ocr;

/// <summary>The picture of a page (页面图像) in grey, row by row: 0 is black, 255 white.</summary>
internal sealed class PageRaster(int width, int height, byte[] gray)
{
    public const byte White = 255;

    public int Width { get; } = width;

    public int Height { get; } = height;

    public byte[] Gray { get; } = gray;

    public PixelBox Bounds => new(0, 0, Width, Height);

    public Span<byte> Row(int y) => Gray.AsSpan(y * Width, Width);

    /// <summary>Rows as columns.</summary>
    public PageRaster Transposed() => new(Height, Width, Pixels.Transposed(Gray, Width, Height));

    public static PageRaster Blank(int width, int height)
    {
        var raster = new PageRaster(width, height, new byte[width * height]);
        Array.Fill(raster.Gray, White);
        return raster;
    }
}
