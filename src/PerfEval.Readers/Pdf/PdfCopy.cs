using System.ComponentModel;
using System.Diagnostics;
using PerfEval.Core.Documents;
using PerfEval.Readers.Processes;

namespace PerfEval.Readers.Pdf;

/// <summary>A private copy of a PDF file under a fixed name, on which programs are run within the time that is left.</summary>
internal sealed class PdfCopy : IDisposable
{
    // mutool prints the name unescaped and takes one that begins with a stroke for an option.
    private const string Name = "in.pdf";

    private readonly ScratchFolder _folder;
    private readonly PdfLimits _limits;
    private readonly Stopwatch _watch = Stopwatch.StartNew();

    public PdfCopy(byte[] pdf, PdfLimits limits)
    {
        _limits = limits;
        try
        {
            _folder = new ScratchFolder();
            _folder.Write(Name, pdf);
        }
        catch (IOException e)
        {
            _folder?.Dispose();
            throw new UnreadableDocumentException("无法写入临时文件，不能读取PDF", e);
        }
    }

    public bool IsOutOfTime => _watch.Elapsed >= _limits.Time;

    /// <summary>Runs <c>program words… in.pdf more…</c>; null when the program is not there.</summary>
    public ProcessResult? Run(string program, IReadOnlyList<string> before, IReadOnlyList<string> after, Action<Stream> readOutput)
    {
        var left = _limits.Time - _watch.Elapsed;
        var limits = _limits.Process with { Time = left < TimeSpan.FromSeconds(1) ? TimeSpan.FromSeconds(1) : left };
        try
        {
            return ChildProcess.Run(new ProcessCommand(program, [.. before, Name, .. after], _folder.Path), limits, readOutput);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    public void Replace(byte[] pdf) => _folder.Write(Name, pdf);

    public void Dispose() => _folder.Dispose();
}
