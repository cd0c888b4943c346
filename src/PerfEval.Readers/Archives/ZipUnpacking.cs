using System.Buffers.Binary;
using System.IO.Compression;
using PerfEval.Readers.Content;

namespace PerfEval.Readers.Archives;

/// <summary>Unpacks one entry of a zip file and checks it by its checksum.</summary>
internal static class ZipUnpacking
{
    private const string Damaged = "压缩包内的文件已损坏";
    private const int HeaderLength = 30;
    private const int Chunk = 1 << 16;

    /// <summary>Null when the whole content was set aside, else the reason why it wasn't.</summary>
    public static string? Unpack(Stream archive, ZipEntry entry, SetAside target, UnpackingBudget budget)
    {
        if (budget.Exhausted() is { } exhausted) return exhausted;
        if (DataStart(archive, entry) is not { } start) return Damaged;
        using var packed = new StreamPart(archive, start, Math.Min(entry.PackedBytes, archive.Length - start));
        using Stream content = entry.Method == 0 ? packed : new DeflateStream(packed, CompressionMode.Decompress);
        var (buffer, crc, isArchive) = (new byte[Chunk], new Crc32(), false);
        while (true)
        {
            if (!TryRead(content, buffer, out var read)) return Damaged;
            if (read == 0) break;
            var bytes = buffer.AsSpan(0, read);
            if (target.Content.Length == 0) isArchive = bytes.StartsWith("PK"u8);
            if (budget.Spend(read, target.Content.Length + read, isArchive) is { } reason) return reason;
            crc.Add(bytes);
            target.Write(bytes);
        }
        target.Content.Position = 0;
        return crc.Value == entry.Crc ? null : Damaged;
    }

    // The header before the data has a name and extra fields of its own length.
    private static long? DataStart(Stream archive, ZipEntry entry)
    {
        if (entry.Offset < 0 || entry.PackedBytes < 0 || entry.Offset > archive.Length - HeaderLength) return null;
        Span<byte> header = stackalloc byte[HeaderLength];
        archive.Position = entry.Offset;
        archive.ReadExactly(header);
        if (!header.StartsWith("PK\x03\x04"u8)) return null;
        var start = entry.Offset + HeaderLength + BinaryPrimitives.ReadUInt16LittleEndian(header[26..]) + BinaryPrimitives.ReadUInt16LittleEndian(header[28..]);
        return start <= archive.Length ? start : null;
    }

    private static bool TryRead(Stream content, byte[] buffer, out int read)
    {
        try
        {
            read = content.Read(buffer);
            return true;
        }
        catch (InvalidDataException)
        {
            read = 0;
            return false;
        }
    }
}
