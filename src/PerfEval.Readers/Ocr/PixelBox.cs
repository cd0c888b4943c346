namespace PerfEval.Readers.Ocr;

/// <summary>A half-open rectangle of pixels.</summary>
internal readonly record struct PixelBox(int Left, int Top, int Right, int Bottom)
{
    public int Width => Right - Left;

    public int Height => Bottom - Top;

    public bool IsEmpty => Width <= 0 || Height <= 0;

    public PixelBox Within(PixelBox other) =>
        new(Math.Max(Left, other.Left), Math.Max(Top, other.Top), Math.Min(Right, other.Right), Math.Min(Bottom, other.Bottom));

    public PixelBox Inset(int by) => new(Left + by, Top + by, Right - by, Bottom - by);
}
