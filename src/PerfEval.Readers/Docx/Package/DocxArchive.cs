using System.IO.Compression;
using PerfEval.Core.Documents;
using PerfEval.Readers.Content;

namespace PerfEval.Readers.Docx.Package;

/// <summary>Looks over the list of an archive before anything of it is unpacked: its kind, and what its parts say that they expand to.</summary>
internal static class DocxArchive
{
    private const int MostEntries = 10_000;

    // Lists of parts are read by the packaging layer itself; real ones have some kilobytes.
    private const long ListBytes = 16L * 1024 * 1024;

    public static void Inspect(ZipArchive archive, ReadingLimits limits)
    {
        if (archive.Entries.Count > MostEntries) throw new UnreadableDocumentException("文件内部条目过多，可能不是正常的Word文件");
        if (archive.Entries.Any(e => e.IsEncrypted)) throw new UnreadableDocumentException("压缩文件已加密，请取消密码保护后再提交");
        RefuseOtherKinds(archive);
        RefuseOver(limits.ExpandedBytes, archive.Entries.Where(e => IsXml(e) || IsList(e)));
        RefuseOver(Math.Min(ListBytes, limits.ExpandedBytes), archive.Entries.Where(IsList));
    }

    public static UnreadableDocumentException TooLarge(long bytes) => new($"文件解压后过大：超过{FileContent.Size(bytes)}的上限");

    private static void RefuseOver(long most, IEnumerable<ZipArchiveEntry> entries)
    {
        var sum = 0L;
        foreach (var entry in entries)
            if (entry.Length < 0 || (sum += entry.Length) > most) throw TooLarge(most);
    }

    private static bool IsXml(ZipArchiveEntry entry) => entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase);

    private static bool IsList(ZipArchiveEntry entry) =>
        entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase) || entry.FullName.EndsWith("[Content_Types].xml", StringComparison.OrdinalIgnoreCase);

    private static void RefuseOtherKinds(ZipArchive archive)
    {
        bool Holds(string prefix) => archive.Entries.Any(e => e.FullName.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));
        var reason =
            Holds("OFD.xml") ? "OFD版式文件，请另存为docx后再提交"
            : Holds("xl/") ? "Excel文件，不是报告文档"
            : Holds("ppt/") ? "PowerPoint文件，不是报告文档"
            : Holds("content.xml") ? "ODF文件，请另存为docx后再提交"
            : !Holds("[Content_Types].xml") && !Holds("word/document.xml") ? "压缩文件，请解压后提交其中的报告"
            : null;
        if (reason is not null) throw new UnreadableDocumentException(reason);
    }
}
