using PerfEval.Readers.Pdf.Tracing;
using PerfEval.Readers.Processes;

namespace PerfEval.Readers.Pdf;

/// <summary>How much is read of one PDF file at most, and how long that may take.</summary>
internal sealed record PdfLimits
{
    public static PdfLimits Default { get; } = new();

    public int Pages { get; init; } = 2000;

    /// <summary>Times that reading goes on behind a page that failed.</summary>
    public int Resumptions { get; init; } = 20;

    /// <summary>Time on the clock for all child processes of the file together.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(30);

    public TraceLimits Trace { get; init; } = TraceLimits.Default;

    /// <summary>A page of drawings may take some megabytes of trace, a report of 60 pages took nine, the largest of 1,376 files that were met 99.</summary>
    public ProcessLimits Process { get; init; } = ProcessLimits.Default with { CpuSeconds = 30, OutputBytes = 128L << 20 };
}
