using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace PerfEval.Readers.Tests.Images;

/// <summary>The pixels of a PNG of eight bits, grey or coloured, as grey: enough to look for ink.</summary>
internal sealed class PngRaster
{
    private readonly byte[] _rows;
    private readonly int _colours;

    public PngRaster(byte[] png)
    {
        (Width, Height) = (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));
        _colours = png[25] switch { 0 => 1, 2 => 3, _ => throw new InvalidDataException($"colour type {png[25]}") };
        using var packed = new MemoryStream();
        for (var at = 8; at < png.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at));
            if (Encoding.ASCII.GetString(png, at + 4, 4) == "IDAT") packed.Write(png, at + 8, length);
            at += length + 12;
        }
        packed.Position = 0;
        using var unpacked = new MemoryStream();
        new ZLibStream(packed, CompressionMode.Decompress).CopyTo(unpacked);
        _rows = Unfiltered(unpacked.ToArray());
    }

    public int Width { get; }

    public int Height { get; }

    public bool IsColoured => _colours == 3;

    public bool IsInk(int x, int y)
    {
        if (x < 0 || y < 0 || x >= Width || y >= Height) return false;
        var at = ((y * Width) + x) * _colours;
        return _rows.AsSpan(at, _colours).ToArray().Average(b => b) < 140;
    }

    private byte[] Unfiltered(byte[] filtered)
    {
        var stride = Width * _colours;
        var rows = new byte[Height * stride];
        for (var y = 0; y < Height; y++)
        {
            var kind = filtered[y * (stride + 1)];
            for (var i = 0; i < stride; i++)
            {
                var left = i < _colours ? 0 : rows[(y * stride) + i - _colours];
                var above = y == 0 ? 0 : rows[((y - 1) * stride) + i];
                var corner = y == 0 || i < _colours ? 0 : rows[((y - 1) * stride) + i - _colours];
                var guess = kind switch { 0 => 0, 1 => left, 2 => above, 3 => (left + above) / 2, _ => Paeth(left, above, corner) };
                rows[(y * stride) + i] = (byte)(filtered[(y * (stride + 1)) + 1 + i] + guess);
            }
        }
        return rows;
    }

    private static int Paeth(int left, int above, int corner)
    {
        var (a, b, c) = (Math.Abs(above - corner), Math.Abs(left - corner), Math.Abs(left + above - (2 * corner)));
        return a <= b && a <= c ? left : b <= c ? above : corner;
    }
}
