using Microsoft.Extensions.Logging;
using PerfEval.Storage.Across;

namespace PerfEval.Ingestion;

/// <summary>Compares the stored reports with each other while others still arrive (跨报告核对); one process does it, the others look in now and then.</summary>
public sealed class AcrossWork(AcrossReports across, IngestionOptions options, ILogger<AcrossWork> log) : SteadyWork(log)
{
    protected override Task DoRoundAsync(CancellationToken cancel) => across.CompareAsync(cancel);

    protected override Task PauseAsync(CancellationToken cancel) => Task.Delay(options.SweepInterval, cancel);
}
