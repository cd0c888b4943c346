using System.ComponentModel;
using System.Globalization;
using PerfEval.Core.Documents;
using PerfEval.Readers.Ocr;
using PerfEval.Readers.Pdf;
using PerfEval.Readers.Processes;

namespace PerfEval.Readers.Images;

/// <summary>A private copy of the file whose page is drawn, and the programs that draw it.</summary>
internal sealed class ImageSource : IDisposable
{
    // “page in.pdf 1 color” beside “grayscale”
    private const string Coloured = " color";

    private readonly ScratchFolder _folder;
    private readonly ProcessLimits _limits;
    private readonly string _name;

    public ImageSource(byte[] file, bool isPdf, ProcessLimits limits)
    {
        (_limits, _name) = (limits, "in" + (isPdf ? ".pdf" : TesseractRecognizer.Extension(file)));
        try
        {
            _folder = new ScratchFolder();
            _folder.Write(_name, file);
        }
        catch (IOException e)
        {
            _folder?.Dispose();
            throw new UnreadableDocumentException("无法写入临时文件，不能显示原页", e);
        }
    }

    public void Replace(byte[] file) => _folder.Write(_name, file);

    public void Dispose() => _folder.Dispose();

    public TraceFailure Mutool(string mutool, SourcePage page, out byte[]? image)
    {
        // Hardly any page of a report is coloured, and three bytes a pixel take twice the room of one: it is drawn in grey, and told whether it has colours.
        var drawn = Mutool(mutool, page, "gray", out image);
        if (image is not null && drawn!.Errors.Contains(Coloured, StringComparison.Ordinal)) drawn = Mutool(mutool, page, "rgb", out image);
        if (drawn is null) return TraceFailure.Page;
        // What it says last when it draws is only that it can't.
        return drawn.Errors.Contains("password", StringComparison.Ordinal) ? TraceFailure.Locked : TraceFailures.Of(drawn, drawn.End == ProcessEnd.OutputCut);
    }

    private ProcessResult? Mutool(string mutool, SourcePage page, string colours, out byte[]? image)
    {
        var size = PageImageSize.Of(page);
        byte[]? png = null;
        var drawn = Run(mutool,
            ["draw", "-q", "-s", "f", "-c", colours, "-F", "png", "-R", Number(page.Turn), "-w", Number(size.Width), "-h", Number(size.Height), "-o", "-", _name, Number(page.Number)], output => png = PngBytes.Read(output));
        image = drawn is { Succeeded: true } ? png : null;
        return drawn;
    }

    /// <summary>Null when poppler isn't there or can't draw it either; it doesn't turn pages.</summary>
    public byte[]? Poppler(SourcePage page)
    {
        if (ExternalTools.PdfToPpm is not { } pdfToPpm || page.Turn != 0) return null;
        var size = PageImageSize.Of(page);
        byte[]? png = null;
        var drawn = Run(pdfToPpm,
            ["-png", "-f", Number(page.Number), "-l", Number(page.Number), "-scale-to-x", Number(size.Width), "-scale-to-y", Number(size.Height), _name], output => png = PngBytes.Read(output));
        return drawn is { Succeeded: true } ? png : null;
    }

    private ProcessResult? Run(string program, IReadOnlyList<string> arguments, Action<Stream> readOutput)
    {
        try
        {
            return ChildProcess.Run(new ProcessCommand(program, arguments, _folder.Path), _limits, readOutput);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
