using System.Buffers.Binary;
using System.Text;
using PerfEval.Readers.Content;

namespace PerfEval.Readers.Archives;

/// <summary>What is left of a zip file whose end is missing: the entries told by the headers before them, as far as these say how long they are.</summary>
internal static class ZipRemains
{
    private const int HeaderLength = 30;

    // How the parts of docx, xlsx, pptx, OpenDocument and OFD files are called.
    private static readonly string[] Parts = ["[Content_Types].xml", "_rels/", "docProps/", "customXml/", "word/", "xl/", "ppt/", "mimetype", "META-INF/", "OFD.xml", "Doc_0/"];

    /// <summary>False when nothing is left, and for what is left of an office document.</summary>
    public static bool IsArchive(Stream file, int most) =>
        Read(file, most) is { Count: > 0 } entries && !entries.Exists(e => Array.Exists(Parts, p => Encoding.Latin1.GetString(e.Name).StartsWith(p, StringComparison.OrdinalIgnoreCase)));

    public static List<ZipEntry> Read(Stream file, int most)
    {
        var entries = new List<ZipEntry>();
        var header = new byte[HeaderLength];
        for (var at = 0L; entries.Count < most && at <= file.Length - HeaderLength;)
        {
            file.Position = at;
            file.ReadExactly(header);
            var name = new byte[BinaryPrimitives.ReadUInt16LittleEndian(header.AsSpan(26))];
            var start = at + HeaderLength + name.Length + BinaryPrimitives.ReadUInt16LittleEndian(header.AsSpan(28));
            if (!header.AsSpan().StartsWith("PK\x03\x04"u8) || start > file.Length) break;
            file.ReadExactly(name);
            var entry = Entry(header, name, at);
            if (start + entry.PackedBytes > file.Length) break;
            entries.Add(entry);
            // With flag 8 the length stands behind the data, and there is no telling where that is.
            if ((entry.Flags & 8) != 0 && entry.PackedBytes == 0) break;
            at = start + entry.PackedBytes;
        }
        return entries;
    }

    private static ZipEntry Entry(byte[] header, byte[] name, long at) => new(
        name, null, BinaryPrimitives.ReadUInt16LittleEndian(header.AsSpan(6)), BinaryPrimitives.ReadUInt16LittleEndian(header.AsSpan(8)),
        BinaryPrimitives.ReadUInt32LittleEndian(header.AsSpan(14)), BinaryPrimitives.ReadUInt32LittleEndian(header.AsSpan(18)),
        BinaryPrimitives.ReadUInt32LittleEndian(header.AsSpan(22)), at);
}
