using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace PerfEval.Ingestion.Telemetry;

/// <summary>The measures that the program tells of itself (运行指标); no word of any report is among them.</summary>
public static class PerfEvalMeter
{
    public const string Name = "PerfEval";

    private static readonly Meter Meter = new(Name);

    public static readonly ActivitySource Activities = new(Name);

    /// <summary>Analysed files by format and status.</summary>
    public static readonly Counter<long> Documents = Meter.CreateCounter<long>("perfeval.documents", "{document}", "分析过的文件");

    /// <summary>How long a step took: read, analyse, store.</summary>
    public static readonly Histogram<double> Durations = Meter.CreateHistogram<double>("perfeval.step.duration", "s", "各步骤用时");

    /// <summary>Findings by rule and severity.</summary>
    public static readonly Counter<long> Findings = Meter.CreateCounter<long>("perfeval.findings", "{finding}", "查出的疑点");

    private static long waiting;

    static PerfEvalMeter() => Meter.CreateObservableGauge("perfeval.queue.depth", () => Volatile.Read(ref waiting), "{document}", "排队和处理中的文件");

    public static void SetWaiting(long documents) => Volatile.Write(ref waiting, documents);

    /// <summary>Times a step, as a measure and as a span of the trace.</summary>
    public static IDisposable Step(string name) => new TimedStep(name);

    private sealed class TimedStep(string name) : IDisposable
    {
        private readonly Activity? activity = Activities.StartActivity(name);
        private readonly long started = Stopwatch.GetTimestamp();

        public void Dispose()
        {
            Durations.Record(Stopwatch.GetElapsedTime(started).TotalSeconds, new KeyValuePair<string, object?>("step", name));
            activity?.Dispose();
        }
    }
}
