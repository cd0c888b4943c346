using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using PerfEval.Readers.Content;

namespace PerfEval.Readers.Tests.Archives;

/// <summary>Builds zip files byte by byte, also such as no packer writes.</summary>
internal sealed class ZipBytes
{
    private readonly List<byte> _file = [];
    private readonly List<byte[]> _directory = [];

    public ZipBytes Add(string name, string content) => Add(Encoding.UTF8.GetBytes(name), Encoding.UTF8.GetBytes(content), utf8: true);

    public ZipBytes Add(string name, byte[] content) => Add(Encoding.UTF8.GetBytes(name), content, utf8: true);

    public ZipBytes Add(byte[] name, byte[] content, bool utf8 = false, bool encrypted = false, ushort method = 8, byte[]? extra = null, bool link = false, uint? crc = null)
    {
        var packed = method == 8 ? Deflate(content) : content;
        var entry = new Entry(name, extra ?? [], (ushort)((utf8 ? 0x800 : 0) | (encrypted ? 1 : 0)), method, crc ?? Crc32.Of(content), (uint)packed.Length, (uint)content.Length, link);
        _directory.Add(Record(entry, (uint)_file.Count, central: true));
        _file.AddRange(Record(entry, 0, central: false));
        _file.AddRange(packed);
        return this;
    }

    /// <summary>One more name for the data of the first entry.</summary>
    public ZipBytes AddAgain(string name)
    {
        var first = _directory[0];
        var bytes = Encoding.UTF8.GetBytes(name);
        byte[] record = [.. first.AsSpan(0, 46), .. bytes];
        BinaryPrimitives.WriteUInt16LittleEndian(record.AsSpan(28), (ushort)bytes.Length);
        BinaryPrimitives.WriteUInt16LittleEndian(record.AsSpan(30), 0);
        _directory.Add(record);
        return this;
    }

    /// <summary>An entry whose size and place stand in the zip64 field only.</summary>
    public ZipBytes AddLarge(string name, string content)
    {
        var (bytes, start) = (Encoding.UTF8.GetBytes(content), (long)_file.Count);
        Add(Encoding.UTF8.GetBytes(name), bytes, utf8: true, method: 0);
        var extra = new byte[28];
        BinaryPrimitives.WriteUInt16LittleEndian(extra, 1);
        BinaryPrimitives.WriteUInt16LittleEndian(extra.AsSpan(2), 24);
        foreach (var (at, value) in new[] { (4, (long)bytes.Length), (12, bytes.Length), (20, start) }) BinaryPrimitives.WriteInt64LittleEndian(extra.AsSpan(at), value);
        byte[] record = [.. _directory[^1], .. extra];
        foreach (var at in new[] { 20, 24, 42 }) BinaryPrimitives.WriteUInt32LittleEndian(record.AsSpan(at), uint.MaxValue);
        BinaryPrimitives.WriteUInt16LittleEndian(record.AsSpan(30), (ushort)extra.Length);
        _directory[^1] = record;
        return this;
    }

    public byte[] Save(string comment = "")
    {
        var start = (uint)_file.Count;
        byte[] directory = [.. _directory.SelectMany(r => r)];
        var end = new byte[22];
        "PK\x05\x06"u8.CopyTo(end);
        BinaryPrimitives.WriteUInt16LittleEndian(end.AsSpan(8), (ushort)_directory.Count);
        BinaryPrimitives.WriteUInt16LittleEndian(end.AsSpan(10), (ushort)_directory.Count);
        BinaryPrimitives.WriteUInt32LittleEndian(end.AsSpan(12), (uint)directory.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(end.AsSpan(16), start);
        BinaryPrimitives.WriteUInt16LittleEndian(end.AsSpan(20), (ushort)Encoding.UTF8.GetByteCount(comment));
        return [.. _file.ToArray(), .. directory, .. end, .. Encoding.UTF8.GetBytes(comment)];
    }

    /// <summary>The extra field that gives a name in UTF-8 beside one in another encoding.</summary>
    public static byte[] UnicodeName(byte[] name, string unicode)
    {
        var words = Encoding.UTF8.GetBytes(unicode);
        var field = new byte[9 + words.Length];
        BinaryPrimitives.WriteUInt16LittleEndian(field, 0x7075);
        BinaryPrimitives.WriteUInt16LittleEndian(field.AsSpan(2), (ushort)(5 + words.Length));
        field[4] = 1;
        BinaryPrimitives.WriteUInt32LittleEndian(field.AsSpan(5), Crc32.Of(name));
        words.CopyTo(field, 9);
        return field;
    }

    private static byte[] Record(Entry entry, uint offset, bool central)
    {
        var shift = central ? 2 : 0;
        var record = new byte[(central ? 46 : 30) + entry.Name.Length + entry.Extra.Length];
        (central ? "PK\x01\x02"u8 : "PK\x03\x04"u8).CopyTo(record);
        if (central && entry.Link) (record[5], record[41]) = (3, 0xA1);
        BinaryPrimitives.WriteUInt16LittleEndian(record.AsSpan(6 + shift), entry.Flags);
        BinaryPrimitives.WriteUInt16LittleEndian(record.AsSpan(8 + shift), entry.Method);
        BinaryPrimitives.WriteUInt32LittleEndian(record.AsSpan(14 + shift), entry.Crc);
        BinaryPrimitives.WriteUInt32LittleEndian(record.AsSpan(18 + shift), entry.Packed);
        BinaryPrimitives.WriteUInt32LittleEndian(record.AsSpan(22 + shift), entry.Size);
        BinaryPrimitives.WriteUInt16LittleEndian(record.AsSpan(26 + shift), (ushort)entry.Name.Length);
        BinaryPrimitives.WriteUInt16LittleEndian(record.AsSpan(28 + shift), (ushort)entry.Extra.Length);
        if (central) BinaryPrimitives.WriteUInt32LittleEndian(record.AsSpan(42), offset);
        entry.Name.CopyTo(record, central ? 46 : 30);
        entry.Extra.CopyTo(record, (central ? 46 : 30) + entry.Name.Length);
        return record;
    }

    private static byte[] Deflate(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.SmallestSize, leaveOpen: true)) deflate.Write(content);
        return packed.ToArray();
    }

    private sealed record Entry(byte[] Name, byte[] Extra, ushort Flags, ushort Method, uint Crc, uint Packed, uint Size, bool Link);
}
