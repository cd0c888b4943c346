using PerfEval.Core.Documents;
using PerfEval.Readers.Content;
using PerfEval.Readers.Docx.Package;
using PerfEval.Readers.Pages;

namespace PerfEval.Readers.Docx;

/// <summary>Reads Word documents (docx): paragraphs and tables in order, with headings, numbers, merged cells and accepted revisions.</summary>
public sealed class DocxReader : IDocumentReader
{
    private const string Damaged = "Word文件已损坏，无法打开";

    private readonly ReadingLimits _limits;
    private readonly IPageRecognizer? _recognizer;

    public DocxReader() : this(ReadingLimits.Default) { }

    public DocxReader(ReadingLimits limits) => _limits = limits;

    internal DocxReader(ReadingLimits limits, IPageRecognizer? recognizer) : this(limits) => _recognizer = recognizer;

    public Core.Documents.DocumentFormat Format => Core.Documents.DocumentFormat.Docx;

    public bool Recognizes(ReadOnlySpan<byte> head) => head.StartsWith("PK\x03\x04"u8);

    public SourceDocument Read(Stream content)
    {
        var bytes = FileContent.Load(content, _limits);
        FileContent.RefuseEmpty(bytes);
        if (!Recognizes(bytes)) throw new UnreadableDocumentException(ForeignFormats.ReasonAgainst(bytes) ?? ForeignFormats.Unknown);
        try
        {
            using var source = DocxSource.Open(bytes, _limits);
            var document = new DocxBody(source, _recognizer, _limits).Read();
            if (string.IsNullOrWhiteSpace(document.Text)) throw new UnreadableDocumentException("文件中没有文字（可能只有图片）");
            return document;
        }
        catch (Exception e) when (Damage.Is(e))
        {
            throw new UnreadableDocumentException(Damaged, e);
        }
    }
}
