using System.Buffers.Binary;
using System.Text;
using PerfEval.Readers.Content;

namespace PerfEval.Readers.Office;

/// <summary>Tells by the content of a file whether it is one that LibreOffice has to open, and whether a password guards it.</summary>
internal static class OfficeContent
{
    private const int XmlHead = 1024;

    public static OfficeKind? KindOf(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith("{\\rtf"u8)) return OfficeKind.Rtf;
        if (content.StartsWith("PK"u8))
        {
            return PackageKinds.Of(content) switch
            {
                PackageKind.OdfText => OfficeKind.Odt,
                PackageKind.OdfSpreadsheet => OfficeKind.Ods,
                PackageKind.BinarySpreadsheet => OfficeKind.Xlsb,
                _ => null,
            };
        }
        return CompoundFile.Read(content) is { } file ? KindOf(file) : KindOfXml(content);
    }

    /// <summary>True when the file says that a password guards it. The program would only say that it can't be opened.</summary>
    public static bool IsEncrypted(ReadOnlySpan<byte> content)
    {
        if (CompoundFile.Read(content) is { } file) return IsWordEncrypted(file.Head("WordDocument")) || IsWorkbookEncrypted(file.Head("Workbook"));
        // OpenDocument lists in META-INF/manifest.xml how each of its parts is encrypted; such parts don't pack any further.
        return content.StartsWith("PK"u8) && OdfManifest.SaysEncrypted(content);
    }

    // Letters by Word 6 to 2003 and by WPS have a stream WordDocument; those by MS Works, also called .wps, have CONTENTS or MatOST.
    private static OfficeKind? KindOf(CompoundFile file)
    {
        if (file.Holds("EncryptedPackage")) return null;
        if (file.Holds("WordDocument")) return OfficeKind.Doc;
        if (file.Holds("Workbook")) return OfficeKind.Xls;
        if (file.Holds("Book")) return OfficeKind.OldXls;
        return file.Holds("CONTENTS") || file.Holds("MatOST") ? OfficeKind.Wps : null;
    }

    // <?mso-application progid="Word.Document"?>: programs that fill in templates write such files and call them .doc and .xls.
    private static OfficeKind? KindOfXml(ReadOnlySpan<byte> content)
    {
        var head = Encoding.Latin1.GetString(content[..Math.Min(XmlHead, content.Length)]).TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\t', '\r', '\n');
        if (!head.StartsWith("<?xml", StringComparison.Ordinal) && !head.StartsWith("<?mso", StringComparison.Ordinal)) return null;
        if (head.Contains("progid=\"Word.Document\"", StringComparison.Ordinal) || head.Contains("schemas.microsoft.com/office/word/2003/wordml", StringComparison.Ordinal)) return OfficeKind.WordXml;
        return head.Contains("progid=\"Excel.Sheet\"", StringComparison.Ordinal) || head.Contains("urn:schemas-microsoft-com:office:spreadsheet", StringComparison.Ordinal)
            ? OfficeKind.ExcelXml : null;
    }

    // [MS-DOC] 2.5.2: the flag fEncrypted of the file information block.
    private static bool IsWordEncrypted(ReadOnlySpan<byte> head) =>
        head.Length >= 12 && BinaryPrimitives.ReadUInt16LittleEndian(head) is 0xA5EC or 0xA5DC && (head[11] & 1) != 0;

    // [MS-XLS] 2.4.117: a record FilePass behind the first record.
    private static bool IsWorkbookEncrypted(ReadOnlySpan<byte> head)
    {
        for (var records = 0; records < 4 && head.Length >= 4; records++)
        {
            if (BinaryPrimitives.ReadUInt16LittleEndian(head) == 0x2F) return true;
            head = head[Math.Min(head.Length, 4 + BinaryPrimitives.ReadUInt16LittleEndian(head[2..]))..];
        }
        return false;
    }
}
