using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using PerfEval.Core.Documents;
using PerfEval.Readers.Content;

namespace PerfEval.Readers.Xlsx;

/// <summary>Reads Excel workbooks (xlsx): the visible sheets in order, each value as it is shown.</summary>
public sealed class XlsxReader(ReadingLimits limits) : IDocumentReader
{
    private const string Damaged = "Excel文件已损坏，无法打开";

    public XlsxReader() : this(ReadingLimits.Default) { }

    public Core.Documents.DocumentFormat Format => Core.Documents.DocumentFormat.Xlsx;

    public bool Recognizes(ReadOnlySpan<byte> head) => PackageKinds.Of(head) == PackageKind.Spreadsheet;

    public SourceDocument Read(Stream content)
    {
        var bytes = FileContent.Load(content, limits);
        FileContent.RefuseEmpty(bytes);
        if (!Recognizes(bytes)) throw new UnreadableDocumentException(ForeignFormats.ReasonAgainst(bytes) ?? ForeignFormats.Unknown);
        try
        {
            using var package = XlsxPackage.Open(bytes, limits);
            return new WorkbookReading(package, limits).Read(package.Workbook ?? throw new UnreadableDocumentException(Damaged));
        }
        catch (Exception e) when (IsDamage(e))
        {
            throw new UnreadableDocumentException(Damaged, e);
        }
    }

    // What the archive, XML and packaging layers throw on a file that breaks their rules.
    private static bool IsDamage(Exception e) => e is OpenXmlPackageException or InvalidDataException or XmlException or IOException
        or FormatException or ArgumentException or InvalidOperationException or NotSupportedException or OverflowException
        or KeyNotFoundException or IndexOutOfRangeException or NullReferenceException;
}
