namespace PerfEval.Readers.Images;

/// <summary>Takes up a PNG that a program prints; one that broke off is none.</summary>
internal static class PngBytes
{
    private static ReadOnlySpan<byte> Head => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    private static ReadOnlySpan<byte> End => [0, 0, 0, 0, (byte)'I', (byte)'E', (byte)'N', (byte)'D', 0xAE, 0x42, 0x60, 0x82];

    /// <summary>Null when it isn't whole.</summary>
    public static byte[]? Read(Stream output)
    {
        using var taken = new MemoryStream();
        output.CopyTo(taken);
        var bytes = taken.ToArray();
        return bytes.AsSpan().StartsWith(Head) && bytes.AsSpan().EndsWith(End) ? bytes : null;
    }
}
