using PerfEval.Core.Documents;
using PerfEval.Readers.Docx.Package;
using PerfEval.Readers.Docx.Story;
using PerfEval.Readers.Docx.Words;
using PerfEval.Readers.Pages;

namespace PerfEval.Readers.Docx.Pictures;

/// <summary>Has the words of pictures (图片) recognised that are large enough to carry some; without a recogniser they are counted as unread.</summary>
internal sealed class DocxPictures(DocxSource source, IPageRecognizer? recognizer, ReadingLimits limits, ReadingNotes notes)
{
    private const int LeastWidth = 300;
    private const int LeastHeight = 100;

    // Seals (公章, 4 to 4.5 cm) and signatures carry no words of the report.
    private const double LeastShownWidth = 150;
    private const double LeastShownHeight = 40;

    private const int MostBytes = 40 * 1024 * 1024;
    private const int MostRecognized = 200;

    private readonly Dictionary<string, SourceDocument?> _known = [];
    private int _recognized;

    /// <summary>What a picture says; null when it says nothing or wasn't read.</summary>
    public SourceDocument? Read(AnchoredPicture picture)
    {
        if (picture.Width < LeastShownWidth || picture.Height < LeastShownHeight) return null;
        if (picture.Relationship is not { } relationship)
        {
            notes.Count("picture", "图片");
            return null;
        }
        if (_known.TryGetValue(relationship, out var known)) return known;
        return _known[relationship] = Recognize(relationship);
    }

    private SourceDocument? Recognize(string relationship)
    {
        var file = source.Bytes(relationship, MostBytes);
        if (file is not null && PictureSize.Of(file) is { } size && (size.Width < LeastWidth || size.Height < LeastHeight)) return null;
        var page = file is not null && recognizer is { IsAvailable: true } && _recognized++ < MostRecognized ? recognizer.RecognizePicture(file) : null;
        notes.Count("picture", "图片", isRead: page is not null);
        var words = page is null ? null : PictureWords.Of(page, limits);
        if (words is not null) notes.Add("ocr", "文中的图片已用OCR识别", isPartial: false);
        return words;
    }
}
