using System.Text;

namespace PerfEval.Readers.Content;

/// <summary>Tells office documents that are zip files (docx, xlsx, odt …) from archives by what is in them.</summary>
internal static class PackageKinds
{
    private const int EntriesLookedAt = 10_000;
    private const int MimeTypeAt = 30 + 8;

    public static PackageKind Of(ReadOnlySpan<byte> content)
    {
        if (!content.StartsWith("PK\x03\x04"u8)) return content.StartsWith("PK\x05\x06"u8) ? PackageKind.Archive : PackageKind.None;
        return ZipDirectory.Read(content, EntriesLookedAt) is { } entries ? Of(entries, content) : Remains(content);
    }

    /// <summary><paramref name="head"/>: the first bytes of the file, where OpenDocument tells its kind.</summary>
    public static PackageKind Of(IReadOnlyList<ZipEntry> entries, ReadOnlySpan<byte> head)
    {
        var names = entries.Select(e => Encoding.Latin1.GetString(e.Name)).ToList();
        bool Holds(string name) => names.Exists(n => n.Equals(name, StringComparison.OrdinalIgnoreCase));
        bool HoldsBelow(string folder) => names.Exists(n => n.StartsWith(folder, StringComparison.OrdinalIgnoreCase));
        if (Holds("[Content_Types].xml"))
        {
            if (Holds("xl/workbook.bin")) return PackageKind.BinarySpreadsheet;
            return HoldsBelow("word/") ? PackageKind.Word : HoldsBelow("xl/") ? PackageKind.Spreadsheet : HoldsBelow("ppt/") ? PackageKind.Presentation : PackageKind.Word;
        }
        if (Holds("OFD.xml")) return PackageKind.Ofd;
        return Holds("content.xml") && (Holds("mimetype") || Holds("META-INF/manifest.xml")) ? OpenDocument(head) : PackageKind.Archive;
    }

    // The first entry of an OpenDocument file is called mimetype and isn't packed, so that the kind stands at byte 38.
    private static PackageKind OpenDocument(ReadOnlySpan<byte> head)
    {
        if (head.Length < MimeTypeAt || !head[30..].StartsWith("mimetype"u8)) return PackageKind.OdfText;
        var kind = head[MimeTypeAt..];
        if (kind.StartsWith("application/vnd.oasis.opendocument.spreadsheet"u8)) return PackageKind.OdfSpreadsheet;
        return kind.StartsWith("application/vnd.oasis.opendocument.text"u8) ? PackageKind.OdfText : PackageKind.OdfOther;
    }

    // A file that lost its end lost its directory; the names stand before the entries as well.
    private static PackageKind Remains(ReadOnlySpan<byte> content) =>
        content.IndexOf("word/document.xml"u8) >= 0 ? PackageKind.Word
        : content.IndexOf("xl/workbook.xml"u8) >= 0 ? PackageKind.Spreadsheet
        : content.Length > MimeTypeAt && content[30..].StartsWith("mimetype"u8) ? OpenDocument(content)
        : PackageKind.None;
}
