using System.Globalization;
using PerfEval.Readers.Docx.Pictures;
using PerfEval.Readers.Pages;
using PerfEval.Readers.Processes;

namespace PerfEval.Readers.Ocr;

/// <summary>Reads pictures of pages with tesseract (OCR 识别); pdftoppm and mutool draw them in grey. Several pages at a time.</summary>
internal sealed class TesseractRecognizer : IPageRecognizer
{
    /// <summary>Pixels of the longer side: 300 dpi on A4. A fixed size, as the page box of a scan may be any.</summary>
    private const int LongestSide = 3508;

    private const double LongestSidePoints = 841.89;
    private const long MostPixels = LongestSide * LongestSide;

    // A picture file that decodes to more is no page.
    private const long MostPicturePixels = 100_000_000;

    private static readonly ProcessLimits Drawing = ProcessLimits.Default with { FileBytes = MostPixels + 64 };

    public bool IsAvailable => ExternalTools.PdfToPpm is not null && Tesseract.IsInstalled;

    public IReadOnlyList<DrawnPage> Recognize(byte[] pdf, IReadOnlyList<int> pages)
    {
        using var scratch = new ScratchFolder();
        var file = scratch.Write("in.pdf", pdf);
        var read = new DrawnPage?[pages.Count];
        Parallel.For(0, pages.Count, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, i => read[i] = Page(scratch, file, pages[i]));
        return [.. read.OfType<DrawnPage>()];
    }

    public DrawnPage? RecognizePicture(byte[] picture)
    {
        if (ExternalTools.Mutool is not { } mutool || PictureSize.Of(picture) is not { } size || (long)size.Width * size.Height is <= 0 or > MostPicturePixels) return null;
        using var scratch = new ScratchFolder();
        var file = scratch.Write("in" + Extension(picture), picture);
        var drawn = scratch.File("page.pgm");
        var side = LongestSide.ToString(CultureInfo.InvariantCulture);
        ChildProcess.Run(new ProcessCommand(mutool, ["draw", "-q", "-c", "gray", "-F", "pgm", "-w", side, "-h", side, "-o", drawn, file, "1"], scratch.Path), Drawing);
        return Read(drawn, 1);
    }

    private static DrawnPage? Page(ScratchFolder scratch, string file, int number)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        var drawn = scratch.File($"page{text}");
        ChildProcess.Run(
            new ProcessCommand(
                ExternalTools.PdfToPpm!,
                ["-gray", "-singlefile", "-cropbox", "-scale-to", LongestSide.ToString(CultureInfo.InvariantCulture), "-f", text, "-l", text, file, drawn], scratch.Path),
            Drawing);
        return Read(drawn + ".pgm", number);
    }

    // A program that could not draw a page may end without an error and without a file.
    private static DrawnPage? Read(string path, int number)
    {
        if (PgmFile.Read(path, MostPixels) is not { } raster) return null;
        File.Delete(path);
        var scale = LongestSidePoints / Math.Max(raster.Width, raster.Height);
        return PageReading.Read(raster, number, raster.Width * scale, raster.Height * scale) is { Glyphs.Count: > 0 } page ? page : null;
    }

    // mutool tells the kind of a picture by its name.
    internal static string Extension(ReadOnlySpan<byte> picture) => picture[0] switch
    {
        0x89 => ".png",
        0xFF => ".jpg",
        (byte)'G' => ".gif",
        (byte)'B' => ".bmp",
        _ => ".tif",
    };
}
