namespace PerfEval.Readers.Images;

/// <summary>Takes up a PNG that a program prints; one that broke off is none.</summary>
internal sealed class PngBytes
{
    private static ReadOnlySpan<byte> Head => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    private static ReadOnlySpan<byte> End => [0, 0, 0, 0, (byte)'I', (byte)'E', (byte)'N', (byte)'D', 0xAE, 0x42, 0x60, 0x82];

    private readonly MemoryStream _bytes = new();

    public void Take(Stream output) => output.CopyTo(_bytes);

    /// <summary>Null when it isn't whole.</summary>
    public byte[]? Whole
    {
        get
        {
            var bytes = _bytes.GetBuffer().AsSpan(0, (int)_bytes.Length);
            return bytes.StartsWith(Head) && bytes.EndsWith(End) ? bytes.ToArray() : null;
        }
    }
}
