using System.Buffers.Binary;

namespace PerfEval.Readers.Docx.Pictures;

/// <summary>Width and height of a picture file in pixels, as its head tells them.</summary>
internal readonly record struct PictureSize(int Width, int Height)
{
    /// <summary>Null for a format that isn't made of pixels (EMF, WMF) or that isn't known.</summary>
    public static PictureSize? Of(ReadOnlySpan<byte> file)
    {
        if (file.Length >= 24 && file[..4].SequenceEqual<byte>([0x89, 0x50, 0x4E, 0x47]))
            return new PictureSize(BinaryPrimitives.ReadInt32BigEndian(file[16..]), BinaryPrimitives.ReadInt32BigEndian(file[20..]));
        if (file.Length >= 10 && file.StartsWith("GIF8"u8))
            return new PictureSize(BinaryPrimitives.ReadUInt16LittleEndian(file[6..]), BinaryPrimitives.ReadUInt16LittleEndian(file[8..]));
        if (file.Length >= 26 && file.StartsWith("BM"u8))
            return new PictureSize(BinaryPrimitives.ReadInt32LittleEndian(file[18..]), Math.Abs(BinaryPrimitives.ReadInt32LittleEndian(file[22..])));
        if (file.Length >= 4 && file[0] == 0xFF && file[1] == 0xD8) return OfJpeg(file);
        return file.Length >= 8 && (file.StartsWith("II*\0"u8) || file.StartsWith("MM\0*"u8)) ? OfTiff(file) : null;
    }

    // The size stands in the first frame header (SOF0 … SOF15 without DHT, JPG, DAC).
    private static PictureSize? OfJpeg(ReadOnlySpan<byte> file)
    {
        for (var at = 2; at + 9 < file.Length && file[at] == 0xFF;)
        {
            var marker = file[at + 1];
            if (marker == 0xFF)
            {
                at++;
                continue;
            }
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
                return new PictureSize(BinaryPrimitives.ReadUInt16BigEndian(file[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(file[(at + 5)..]));
            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]);
        }
        return null;
    }

    private static PictureSize? OfTiff(ReadOnlySpan<byte> file)
    {
        var isLittle = file[0] == (byte)'I';
        int Short(ReadOnlySpan<byte> at) => isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(at) : BinaryPrimitives.ReadUInt16BigEndian(at);
        int Long(ReadOnlySpan<byte> at) => isLittle ? BinaryPrimitives.ReadInt32LittleEndian(at) : BinaryPrimitives.ReadInt32BigEndian(at);
        var directory = Long(file[4..]);
        if (directory < 8 || directory > file.Length - 2) return null;
        var (width, height) = (0, 0);
        var entries = Short(file[directory..]);
        for (var i = 0; i < entries && directory + 2 + ((i + 1) * 12) <= file.Length; i++)
        {
            var entry = file.Slice(directory + 2 + (i * 12), 12);
            var value = Short(entry[2..]) == 3 ? Short(entry[8..]) : Long(entry[8..]);
            if (Short(entry) == 256) width = value;
            if (Short(entry) == 257) height = value;
        }
        return width > 0 && height > 0 ? new PictureSize(width, height) : null;
    }
}
