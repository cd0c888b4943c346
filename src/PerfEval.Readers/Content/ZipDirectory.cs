using System.Buffers.Binary;
using System.Text;

namespace PerfEval.Readers.Content;

/// <summary>The directory at the end of a zip file (PKWARE APPNOTE 4.3), read within bounds and without trusting it.</summary>
internal static class ZipDirectory
{
    public const int TailLength = 65_535 + 22 + 20 + 56;

    private const int MostBytes = 32 * 1024 * 1024;
    private const int EndLength = 22;
    private const int EntryLength = 46;

    /// <summary>The entries in the order of the directory, at most so many; null when there is no directory.</summary>
    public static List<ZipEntry>? Read(Stream file, int most)
    {
        var tail = new byte[(int)Math.Min(file.Length, TailLength)];
        file.Position = file.Length - tail.Length;
        file.ReadExactly(tail);
        if (FindEnd(tail, file.Length - tail.Length) is not { } end) return null;
        var directory = new byte[(int)Math.Min(end.Size, MostBytes)];
        file.Position = end.Start;
        file.ReadExactly(directory);
        return Entries(directory, end.Shift, most);
    }

    public static List<ZipEntry>? Read(ReadOnlySpan<byte> file, int most)
    {
        var tail = file[^Math.Min(file.Length, TailLength)..];
        return FindEnd(tail, file.Length - tail.Length) is { } end
            ? Entries(file.Slice((int)end.Start, (int)Math.Min(end.Size, MostBytes)), end.Shift, most)
            : null;
    }

    // The directory ends where its end record begins, whatever the record says; what stands before the archive (a self-extractor) shifts every offset.
    private static (long Start, long Size, long Shift)? FindEnd(ReadOnlySpan<byte> tail, long tailStart)
    {
        for (var at = tail.Length - EndLength; at >= 0; at--)
        {
            var record = tail[at..];
            if (!record.StartsWith("PK\x05\x06"u8) || EndLength + Short(record, 20) > record.Length) continue;
            long size = Int(record, 12), offset = Int(record, 16), end = tailStart + at;
            if (Large(tail, at) is { } large) (size, offset, end) = (large.Size, large.Offset, tailStart + large.At);
            var start = end - size;
            return size >= 0 && offset >= 0 && start >= 0 && start >= offset ? (start, size, start - offset) : null;
        }
        return null;
    }

    // zip64: a locator stands right before the end record, the larger record before it.
    private static (long Size, long Offset, int At)? Large(ReadOnlySpan<byte> tail, int end)
    {
        if (end < 76 || !tail[(end - 20)..].StartsWith("PK\x06\x07"u8)) return null;
        var at = tail[..(end - 20)].LastIndexOf("PK\x06\x06"u8);
        return at < 0 || at + 56 > end ? null : (Long(tail[at..], 40), Long(tail[at..], 48), at);
    }

    private static List<ZipEntry> Entries(ReadOnlySpan<byte> directory, long shift, int most)
    {
        var entries = new List<ZipEntry>();
        while (entries.Count < most && directory.Length >= EntryLength && directory.StartsWith("PK\x01\x02"u8))
        {
            int name = Short(directory, 28), extra = Short(directory, 30), comment = Short(directory, 32);
            if (EntryLength + name + extra > directory.Length) break;
            entries.Add(Entry(directory, directory.Slice(EntryLength, name), directory.Slice(EntryLength + name, extra), shift));
            directory = directory[Math.Min(directory.Length, EntryLength + name + extra + comment)..];
        }
        return entries;
    }

    private static ZipEntry Entry(ReadOnlySpan<byte> record, ReadOnlySpan<byte> name, ReadOnlySpan<byte> extra, long shift)
    {
        long packed = Int(record, 20), bytes = Int(record, 24), offset = Int(record, 42);
        string? unicode = null;
        while (extra.Length >= 4)
        {
            var field = extra.Slice(4, Math.Min(extra.Length - 4, Short(extra, 2)));
            if (Short(extra, 0) == 0x7075) unicode = UnicodeName(field, name);
            else if (Short(extra, 0) == 1) ReadLarge(field, ref bytes, ref packed, ref offset);
            extra = extra[(4 + field.Length)..];
        }
        return new ZipEntry(name.ToArray(), unicode, Short(record, 8), Short(record, 10), Int(record, 16), packed, bytes, offset + shift, IsLink(record));
    }

    // Made on a Unix (3) with the file type of a link (0xA000) in the mode.
    private static bool IsLink(ReadOnlySpan<byte> record) => record[5] == 3 && (Int(record, 38) >> 16 & 0xF000) == 0xA000;

    // The sizes that don't fit 32 bits stand here, in this order.
    private static void ReadLarge(ReadOnlySpan<byte> field, ref long bytes, ref long packed, ref long offset)
    {
        if (bytes == uint.MaxValue) bytes = Take(ref field, bytes);
        if (packed == uint.MaxValue) packed = Take(ref field, packed);
        if (offset == uint.MaxValue) offset = Take(ref field, offset);
    }

    private static long Take(ref ReadOnlySpan<byte> field, long otherwise)
    {
        if (field.Length < 8) return otherwise;
        var value = Long(field, 0);
        field = field[8..];
        return value;
    }

    // A program that renamed the entry without knowing this field left the name of before in it; the checksum tells.
    private static string? UnicodeName(ReadOnlySpan<byte> field, ReadOnlySpan<byte> name) =>
        field.Length > 5 && field[0] == 1 && Int(field, 1) == Crc32.Of(name) ? Encoding.UTF8.GetString(field[5..]) : null;

    private static ushort Short(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]);

    private static uint Int(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]);

    private static long Long(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadInt64LittleEndian(bytes[at..]);
}
