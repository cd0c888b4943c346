namespace PerfEval.Readers.Ocr;

/// <summary>Turns over pictures held row by row.</summary>
internal static class Pixels
{
    // Small squares stay in the cache of the processor.
    private const int Square = 64;

    /// <summary>Rows as columns.</summary>
    public static byte[] Transposed(byte[] pixels, int width, int height)
    {
        var turned = new byte[pixels.Length];
        for (var top = 0; top < height; top += Square)
            for (var left = 0; left < width; left += Square)
                for (var y = top; y < Math.Min(height, top + Square); y++)
                    for (var x = left; x < Math.Min(width, left + Square); x++)
                        turned[(x * height) + y] = pixels[(y * width) + x];
        return turned;
    }
}
