using System.IO.Compression;
using System.Xml;
using PerfEval.Core.Documents;
using PerfEval.Readers.Content;

namespace PerfEval.Readers.Docx;

/// <summary>Looks over the archive of a document before it is opened: its kind, what it expands to and how deep its elements nest.</summary>
internal static class DocxArchive
{
    private const int MostEntries = 10_000;

    public static void Inspect(byte[] bytes, ReadingLimits limits)
    {
        using var archive = new ZipArchive(FileContent.Open(bytes), ZipArchiveMode.Read);
        if (archive.Entries.Count > MostEntries) throw new UnreadableDocumentException("文件内部条目过多，可能不是正常的Word文件");
        if (archive.Entries.Any(e => e.IsEncrypted)) throw new UnreadableDocumentException("压缩文件已加密，请取消密码保护后再提交");
        RefuseOtherKinds(archive);
        var parts = archive.Entries.Where(IsXml).ToList();
        if (parts.Sum(e => Math.Max(0, e.Length)) > limits.ExpandedBytes) throw TooLarge(limits);
        var left = limits.ExpandedBytes;
        foreach (var part in parts) left = Walk(part, left, limits);
    }

    private static bool IsXml(ZipArchiveEntry entry) =>
        entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    private static void RefuseOtherKinds(ZipArchive archive)
    {
        bool Holds(string prefix) => archive.Entries.Any(e => e.FullName.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));
        var reason =
            Holds("OFD.xml") ? "OFD版式文件，请另存为docx后再提交"
            : Holds("xl/") ? "Excel文件，不是报告文档"
            : Holds("ppt/") ? "PowerPoint文件，不是报告文档"
            : Holds("content.xml") ? "ODF文件，请另存为docx后再提交"
            : !Holds("[Content_Types].xml") ? "压缩文件，请解压后提交其中的报告"
            : null;
        if (reason is not null) throw new UnreadableDocumentException(reason);
    }

    // The declared size of an entry may lie, so what comes out is counted. A part that isn't well-formed is left to whoever needs it.
    private static long Walk(ZipArchiveEntry part, long left, ReadingLimits limits)
    {
        using var content = new CountedStream(part.Open(), left, () => TooLarge(limits));
        try
        {
            using var reader = XmlReader.Create(content, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            while (reader.Read())
                if (reader.Depth > limits.Depth) throw new UnreadableDocumentException("文件内部嵌套过深，可能不是正常的Word文件");
        }
        catch (XmlException)
        {
        }
        return left - content.Count;
    }

    private static UnreadableDocumentException TooLarge(ReadingLimits limits) =>
        new($"文件解压后过大：超过{FileContent.Size(limits.ExpandedBytes)}的上限");
}
