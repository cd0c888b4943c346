using System.Text;

namespace PerfEval.Readers.Content;

/// <summary>Kinds of file that are recognised only to say why they are not read.</summary>
internal static class ForeignFormats
{
    public const string Unknown = "无法识别的文件格式";

    private const int PdfHeaderWithin = 1024;

    private static readonly (byte[] Signature, string Reason)[] Signatures =
    [
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "无法识别的Office文件，可能已损坏，请用Word或WPS另存为docx后再提交"),
        ([.. "PK\x03\x04"u8], "压缩文件，请解压后提交其中的报告"),
        ([.. "PK\x05\x06"u8], "空的压缩文件"),
        ([.. "Rar!\x1A\x07"u8], "RAR压缩文件，请解压后提交，或改用zip格式压缩"),
        ([(byte)'7', (byte)'z', 0xBC, 0xAF, 0x27, 0x1C], "7z压缩文件，请解压后提交，或改用zip格式压缩"),
        ([0x1F, 0x8B, 0x08], "gzip压缩文件，请解压后提交，或改用zip格式压缩"),
        ([.. "{\\rtf"u8], "RTF文件，请另存为docx后再提交"),
    ];

    /// <summary>Why a file of a known foreign kind is not read, or null when the bytes bear no known signature.</summary>
    public static string? ReasonAgainst(ReadOnlySpan<byte> content)
    {
        if (IsPdf(content)) return "PDF文件，不能在此读取";
        foreach (var (signature, reason) in Signatures)
            if (content.StartsWith(signature)) return signature[0] == 0xD0 ? CompoundReason(content) ?? reason : reason;
        return MarkupReason(content);
    }

    /// <summary>The header of a PDF may stand after up to 1,024 bytes of something else, but not within another file that holds it.</summary>
    public static bool IsPdf(ReadOnlySpan<byte> content)
    {
        var at = content[..Math.Min(PdfHeaderWithin, content.Length)].IndexOf("%PDF-"u8);
        if (at < 0 || at + 5 >= content.Length || !char.IsAsciiDigit((char)content[at + 5])) return false;
        foreach (var (signature, _) in Signatures)
            if (content.StartsWith(signature)) return false;
        return true;
    }

    public static bool IsKnown(ReadOnlySpan<byte> head) => ReasonAgainst(head) is not null;

    private static string? CompoundReason(ReadOnlySpan<byte> content)
    {
        if (CompoundFile.Read(content) is not { } file) return null;
        if (file.Holds("EncryptedPackage")) return "文件已加密，请取消密码保护后再提交";
        return file.Holds("PowerPoint Document") ? "PowerPoint文件，不是报告文档" : null;
    }

    private static string? MarkupReason(ReadOnlySpan<byte> content)
    {
        var head = Encoding.Latin1.GetString(content[..Math.Min(512, content.Length)]).TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\t', '\r', '\n');
        return head.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) ? "XML文件，请另存为docx后再提交" : null;
    }
}
