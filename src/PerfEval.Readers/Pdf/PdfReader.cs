using PerfEval.Core.Documents;
using PerfEval.Readers.Content;
using PerfEval.Readers.Layout;
using PerfEval.Readers.Pages;

namespace PerfEval.Readers.Pdf;

/// <summary>Reads PDF files: pages drawn by a child process, scans recognised (OCR), then laid out as paragraphs and tables.</summary>
public sealed class PdfReader : IDocumentReader
{
    private readonly ReadingLimits _limits;
    private readonly IPageSource _source;
    private readonly IPageRecognizer? _recognizer;

    public PdfReader(ReadingLimits limits) : this(limits, new MutoolPageSource(), null) { }

    internal PdfReader(ReadingLimits limits, IPageRecognizer? recognizer) : this(limits, new MutoolPageSource(), recognizer) { }

    internal PdfReader(ReadingLimits limits, IPageSource source, IPageRecognizer? recognizer) =>
        (_limits, _source, _recognizer) = (limits, source, recognizer);

    public Core.Documents.DocumentFormat Format => Core.Documents.DocumentFormat.Pdf;

    public bool Recognizes(ReadOnlySpan<byte> head) => ForeignFormats.IsPdf(head);

    public SourceDocument Read(Stream content)
    {
        var bytes = FileContent.Load(content, _limits);
        FileContent.RefuseEmpty(bytes);
        if (!Recognizes(bytes)) throw new UnreadableDocumentException(ForeignFormats.ReasonAgainst(bytes) ?? ForeignFormats.Unknown);
        var pages = PageRecognition.Of(bytes, _source.Read(bytes), _recognizer);
        var document = PageLayout.Read(Format, pages, _limits);
        if (string.IsNullOrWhiteSpace(document.Text)) throw new UnreadableDocumentException("文件中没有文字（可能只有图片）");
        return document;
    }
}
