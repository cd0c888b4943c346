using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using PerfEval.Core.Documents;
using PerfEval.Readers.Content;

namespace PerfEval.Readers.Xlsx;

/// <summary>A workbook opened for reading; its parts are streamed, and all of them together expand no further than allowed.</summary>
internal sealed class XlsxPackage : IDisposable
{
    private const int MostEntries = 10_000;

    // Parts are never held in memory, and a sheet whose borders were drawn down to row 1,048,576 has some hundred MB of empty cells
    // before its merged cells are told.
    private const int TimesStreamed = 4;

    private readonly SpreadsheetDocument _document;
    private readonly ReadingLimits _limits;
    private readonly List<CountedStream> _opened = [];

    private XlsxPackage(SpreadsheetDocument document, ReadingLimits limits) => (_document, _limits) = (document, limits);

    public WorkbookPart? Workbook => _document.WorkbookPart;

    public static XlsxPackage Open(byte[] bytes, ReadingLimits limits)
    {
        var entries = ZipDirectory.Read(bytes, MostEntries + 1) ?? throw new InvalidDataException();
        if (entries.Count > MostEntries) throw new UnreadableDocumentException("文件内部条目过多，可能不是正常的Excel文件");
        if (entries.Exists(e => e.IsEncrypted)) throw new UnreadableDocumentException("压缩文件已加密，请取消密码保护后再提交");
        try
        {
            return new XlsxPackage(SpreadsheetDocument.Open(FileContent.Open(bytes), isEditable: false, new OpenSettings { MaxCharactersInPart = limits.ExpandedBytes }), limits);
        }
        catch (OpenXmlPackageException)
        {
            return Mended(bytes, limits);
        }
    }

    public XmlReader Read(OpenXmlPart part)
    {
        var left = TimesStreamed * _limits.ExpandedBytes - _opened.Sum(s => s.Count);
        var content = new CountedStream(part.GetStream(FileMode.Open, FileAccess.Read), left, TooLarge);
        _opened.Add(content);
        return XmlReader.Create(content, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CloseInput = true, IgnoreComments = true });
    }

    public void Dispose() => _document.Dispose();

    // A broken address of a link is mended only in a package that may be written to, and such a one expands its parts in memory.
    private static XlsxPackage Mended(byte[] bytes, ReadingLimits limits)
    {
        using (var archive = new ZipArchive(FileContent.Open(bytes), ZipArchiveMode.Read))
        {
            var left = limits.ExpandedBytes;
            foreach (var entry in archive.Entries)
            {
                using var content = new CountedStream(entry.Open(), left, () => TooLarge(limits.ExpandedBytes));
                content.CopyTo(Stream.Null);
                left -= content.Count;
            }
        }
        var copy = new MemoryStream();
        copy.Write(bytes);
        copy.Position = 0;
        return new XlsxPackage(SpreadsheetDocument.Open(copy, isEditable: true, new OpenSettings
        {
            AutoSave = false,
            MaxCharactersInPart = limits.ExpandedBytes,
            RelationshipErrorHandlerFactory = RelationshipErrorHandler.CreateRewriterFactory((_, _, _) => "about:blank"),
        }), limits);
    }

    private UnreadableDocumentException TooLarge() => TooLarge(TimesStreamed * _limits.ExpandedBytes);

    private static UnreadableDocumentException TooLarge(long most) => new($"文件解压后过大：超过{FileContent.Size(most)}的上限");
}
