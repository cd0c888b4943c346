using PerfEval.Core.Documents;
using PerfEval.Readers.Content;
using PerfEval.Readers.Docx.Pictures;
using PerfEval.Readers.Pdf;
using PerfEval.Readers.Processes;

namespace PerfEval.Readers.Images;

/// <summary>
/// Draws pages of PDF files and picture files for people to look at (页面图像), upright, so that the places of the words lie on them: by mutool, which told where
/// the words are; what it can't draw by poppler.
/// </summary>
public sealed class PageImages
{
    /// <summary>Two pixels a point: sharp beside text on usual screens.</summary>
    public const int DotsPerInch = 144;

    public const string NotInstalled = "本机未安装mupdf-tools，不能显示原页";
    private const string Locked = "文件已加密，不能显示原页";
    private const string Exhausted = "这一页过于复杂，未能在限定时间内画出";
    private const string Damaged = "这一页已损坏，不能画出";

    private const long MostPicturePixels = 100_000_000;

    private readonly string? _mutool;
    private readonly ProcessLimits _limits;

    public PageImages() : this(ExternalTools.Mutool, ProcessLimits.Default with { Time = TimeSpan.FromSeconds(15), CpuSeconds = 15 }) { }

    internal PageImages(string? mutool, ProcessLimits limits) => (_mutool, _limits) = (mutool, limits);

    /// <summary>The page as PNG, grey where it has no colour.</summary>
    /// <exception cref="UnreadableDocumentException">The page can't be drawn; the reason is told in Chinese.</exception>
    public byte[] Draw(byte[] file, SourcePage page)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(page);
        if (!File.Exists(_mutool)) throw new UnreadableDocumentException(NotInstalled);
        var isPdf = ForeignFormats.IsPdf(file);
        if (!isPdf) RefusePicture(PictureSize.Of(file));
        using var source = new ImageSource(file, isPdf, _limits);
        var failure = source.Mutool(_mutool, page, out var image);
        if (image is null && isPdf && failure != TraceFailure.Locked)
        {
            image = source.Poppler(page);
            // As the reader does when nothing of a file that was cut off can be opened.
            if (image is null && failure is not TraceFailure.Exhausted && MendedPdf.Of(file) is { } mended)
            {
                source.Replace(mended);
                source.Mutool(_mutool, page, out image);
            }
        }
        return image ?? throw new UnreadableDocumentException(failure switch
        {
            TraceFailure.Locked => Locked,
            TraceFailure.Exhausted => Exhausted,
            _ => Damaged,
        });
    }

    private static void RefusePicture(PictureSize? size)
    {
        if (size is not { Width: > 0, Height: > 0 } known) throw new UnreadableDocumentException(Damaged);
        if ((long)known.Width * known.Height > MostPicturePixels) throw new UnreadableDocumentException(Exhausted);
    }
}
