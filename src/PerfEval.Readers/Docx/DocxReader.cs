using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using PerfEval.Core.Documents;
using PerfEval.Readers.Content;

namespace PerfEval.Readers.Docx;

/// <summary>Reads Word documents (docx): paragraphs and tables in order, with headings, merged cells and accepted revisions.</summary>
public sealed class DocxReader(ReadingLimits limits) : IDocumentReader
{
    private const string Damaged = "Word文件已损坏，无法打开";

    public DocxReader() : this(ReadingLimits.Default) { }

    public Core.Documents.DocumentFormat Format => Core.Documents.DocumentFormat.Docx;

    public bool Recognizes(ReadOnlySpan<byte> head) => head.StartsWith("PK\x03\x04"u8);

    public SourceDocument Read(Stream content)
    {
        var bytes = FileContent.Load(content, limits);
        FileContent.RefuseEmpty(bytes);
        if (!Recognizes(bytes)) throw new UnreadableDocumentException(ForeignFormats.ReasonAgainst(bytes) ?? ForeignFormats.Unknown);
        try
        {
            DocxArchive.Inspect(bytes, limits);
            return ReadPackage(bytes);
        }
        catch (Exception e) when (IsDamage(e))
        {
            throw new UnreadableDocumentException(Damaged, e);
        }
    }

    private SourceDocument ReadPackage(byte[] bytes)
    {
        // Opened for writing in memory only because broken hyperlink addresses are mended on the way in; nothing is ever saved.
        using var copy = new MemoryStream();
        copy.Write(bytes);
        copy.Position = 0;
        using var package = WordprocessingDocument.Open(copy, isEditable: true, new OpenSettings
        {
            AutoSave = false,
            MaxCharactersInPart = limits.ExpandedBytes,
            RelationshipErrorHandlerFactory = RelationshipErrorHandler.CreateRewriterFactory((_, _, _) => "about:blank"),
        });
        var body = package.MainDocumentPart?.RootElement?.FirstChild("body") ?? throw new UnreadableDocumentException(Damaged);
        var styles = DocxStyles.Of(package);
        var story = new DocxStory(new DocxParagraphs(styles, DocxNumbering.Of(package, styles)), limits);
        story.Read(body);
        foreach (var note in Notes(package)) story.Read(note);
        if (string.IsNullOrWhiteSpace(story.Text)) throw new UnreadableDocumentException("文件中没有文字（可能只有图片）");
        return new SourceDocument(Format, story.Text, story.Blocks, story.Tables);
    }

    // Footnotes and endnotes stand behind the body; those with a type are only the lines that part them from the page.
    private static IEnumerable<OpenXmlElement> Notes(WordprocessingDocument package)
    {
        OpenXmlPart?[] parts = [package.MainDocumentPart?.FootnotesPart, package.MainDocumentPart?.EndnotesPart];
        return parts.SelectMany(p => p?.RootElement?.ChildElements.ToList() ?? []).Where(n => n.Value("type") is null or "normal");
    }

    // What the archive, XML and packaging layers throw on a file that breaks their rules.
    private static bool IsDamage(Exception e) => e is OpenXmlPackageException or InvalidDataException or XmlException or IOException
        or FormatException or ArgumentException or InvalidOperationException or NotSupportedException or OverflowException
        or KeyNotFoundException or IndexOutOfRangeException or NullReferenceException;
}
