using PerfEval.Core.Documents;
using PerfEval.Readers.Content;
using PerfEval.Readers.Docx.Pictures;
using PerfEval.Readers.Layout;
using PerfEval.Readers.Pages;

namespace PerfEval.Readers.Ocr;

/// <summary>Reads picture files (图片): a scan or a photo of a page that was handed in as it is.</summary>
public sealed class ImageReader : IDocumentReader
{
    private const int FewestCharacters = 8;
    private const double LeastConfidence = 0.5;

    private readonly ReadingLimits _limits;
    private readonly IPageRecognizer _recognizer;

    public ImageReader(ReadingLimits limits) : this(limits, new TesseractRecognizer()) { }

    internal ImageReader(ReadingLimits limits, IPageRecognizer recognizer) => (_limits, _recognizer) = (limits, recognizer);

    public Core.Documents.DocumentFormat Format => Core.Documents.DocumentFormat.Image;

    public bool Recognizes(ReadOnlySpan<byte> head) =>
        head.StartsWith<byte>([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A]) || head.StartsWith<byte>([0xFF, 0xD8, 0xFF])
        || head.StartsWith("GIF8"u8) || head.StartsWith("II*\0"u8) || head.StartsWith("MM\0*"u8) || IsBitmap(head);

    public SourceDocument Read(Stream content)
    {
        var bytes = FileContent.Load(content, _limits);
        FileContent.RefuseEmpty(bytes);
        if (!Recognizes(bytes)) throw new UnreadableDocumentException(ForeignFormats.ReasonAgainst(bytes) ?? ForeignFormats.Unknown);
        if (!_recognizer.IsAvailable) throw new UnreadableDocumentException("图片文件：未安装文字识别程序（tesseract-ocr），不能识别");
        if (PictureSize.Of(bytes) is null) throw new UnreadableDocumentException("图片已损坏，无法打开");
        if (_recognizer.RecognizePicture(bytes) is not { } page || !HasWords(page)) throw new UnreadableDocumentException("图片中没有可识别的文字");
        return PageLayout.Read(Format, new DrawnPages([page], [new DocumentNote("ocr", "图片文件，已用OCR识别")]), _limits);
    }

    // “BM” alone may open a text: the sizes of the file and of its head must fit.
    private static bool IsBitmap(ReadOnlySpan<byte> head) =>
        head.Length >= 26 && head.StartsWith("BM"u8) && BitConverter.ToInt32(head[6..10]) == 0 && BitConverter.ToInt32(head[14..18]) is >= 12 and <= 124;

    private static bool HasWords(DrawnPage page)
    {
        var words = page.Glyphs.Where(g => !string.IsNullOrWhiteSpace(g.Text)).ToList();
        return words.Count >= FewestCharacters && words.Average(g => g.Confidence) >= LeastConfidence;
    }
}
