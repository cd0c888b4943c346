using PerfEval.Core.Documents;
using PerfEval.Readers.Content;
using PerfEval.Readers.Docx;
using PerfEval.Readers.Html;
using PerfEval.Readers.Ocr;
using PerfEval.Readers.Office;
using PerfEval.Readers.Pages;
using PerfEval.Readers.Pdf;
using PerfEval.Readers.PlainText;
using PerfEval.Readers.Processes;
using PerfEval.Readers.Xlsx;

namespace PerfEval.Readers;

/// <summary>The catalogue of readers: chooses one by what a file holds, whatever its name says.</summary>
public sealed class DocumentReaders(IReadOnlyList<IDocumentReader> readers, ReadingLimits limits)
{
    public DocumentReaders() : this(ReadingLimits.Default) { }

    // Plain text has no signature, so its reader is asked last.
    public DocumentReaders(ReadingLimits limits) : this(limits, new TesseractRecognizer()) { }

    private DocumentReaders(ReadingLimits limits, IPageRecognizer recognizer) : this(
        [
            new XlsxReader(limits),
            .. OfficeReader.Formats.Select(f => new OfficeReader(f, limits)),
            new DocxReader(limits, recognizer),
            new PdfReader(limits, recognizer),
            new ImageReader(limits, recognizer),
            new HtmlReader(limits),
            new PlainTextReader(limits),
        ],
        limits)
    { }

    /// <summary>Deletes the working folders that killed programs left behind.</summary>
    public static void RemoveAbandoned(DateTimeOffset now) => ScratchFolder.Sweep(now);

    public SourceDocument ReadFile(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            return Read(file);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UnreadableDocumentException("文件不存在", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UnreadableDocumentException("文件无法打开", e);
        }
    }

    public SourceDocument Read(Stream content) => Read(FileContent.Load(content, limits));

    public SourceDocument Read(byte[] content)
    {
        FileContent.RefuseEmpty(content);
        FileContent.RefuseLarge(content.LongLength, limits);
        foreach (var reader in readers)
        {
            if (!reader.Recognizes(content)) continue;
            using var stream = FileContent.Open(content);
            return reader.Read(stream);
        }
        throw new UnreadableDocumentException(ForeignFormats.ReasonAgainst(content) ?? ForeignFormats.Unknown);
    }
}
