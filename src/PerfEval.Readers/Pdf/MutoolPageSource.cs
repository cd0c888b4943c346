using PerfEval.Core.Documents;
using PerfEval.Readers.Pages;
using PerfEval.Readers.Processes;

namespace PerfEval.Readers.Pdf;

/// <summary>Draws the pages of a PDF file with <c>mutool trace</c>, run as a child process on a private copy; what it can't read is tried with poppler.</summary>
internal sealed class MutoolPageSource(PdfLimits limits, string? mutool) : IPageSource
{
    public MutoolPageSource() : this(PdfLimits.Default, ExternalTools.Mutool) { }

    public DrawnPages Read(byte[] pdf)
    {
        if (!File.Exists(mutool)) throw new UnreadableDocumentException(MutoolTrace.NotInstalled);
        using var copy = new PdfCopy(pdf, limits);
        var pages = new ReadPages(limits.Pages);
        var trace = new MutoolTrace(mutool, copy, pages, limits);
        var failure = trace.Run();
        if (failure == TraceFailure.Locked) throw new UnreadableDocumentException("文件已加密，请取消密码保护后再提交");
        if (pages.Count == 0 && failure != TraceFailure.Exhausted && MendedPdf.Of(pdf) is { } mended)
        {
            copy.Replace(mended);
            failure = trace.Run();
            pages.Tell("damaged", "文件不完整，只读出其中还在的页面");
        }
        if (pages.Broken.Count > 0 || pages.Count == 0) PopplerText.Fill(copy, pages);
        if (pages.Count > 0) return pages.Drawn;
        throw new UnreadableDocumentException(failure == TraceFailure.Exhausted ? "PDF文件过于复杂，无法在限定时间内读取" : "PDF文件已损坏，无法打开");
    }
}
