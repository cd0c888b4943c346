using System.Diagnostics.Metrics;
using System.Text;
using PerfEval.Core.Analysis;
using PerfEval.Core.Documents;
using PerfEval.Core.Profiles;
using PerfEval.Ingestion.Analyzing;
using PerfEval.Ingestion.Telemetry;
using PerfEval.Readers;

namespace PerfEval.Ingestion.Tests.Telemetry;

public sealed class MeasuresTests
{
    [Fact]
    public void An_analysis_is_counted_with_its_findings_and_the_time_of_its_steps_and_no_word_of_the_report()
    {
        var seen = new List<(string Name, double Value, string Tags)>();
        using var listener = new MeterListener { InstrumentPublished = (instrument, l) => { if (instrument.Meter.Name == PerfEvalMeter.Name) l.EnableMeasurementEvents(instrument); } };
        listener.SetMeasurementEventCallback<long>((i, value, tags, _) => Add(seen, i, value, tags));
        listener.SetMeasurementEventCallback<double>((i, value, tags, _) => Add(seen, i, value, tags));
        listener.Start();
        var analyzer = new DocumentAnalyzer(new DocumentReaders(), new AnalysisPipeline(ProfileCatalog.Embedded));

        analyzer.Analyze(new MemoryStream(Encoding.UTF8.GetBytes("仁化县某项目绩效自评报告\n项目于2021年2月30日完工。")), "甲.txt", "");
        Assert.Throws<UnreadableDocumentException>(() => analyzer.Analyze(new MemoryStream([]), "空.txt", ""));

        lock (seen)
        {
            Assert.Contains(("perfeval.documents", 1, "format=txt status=ok"), seen);
            Assert.Contains(("perfeval.documents", 1, "format=unknown status=unreadable"), seen);
            Assert.Contains(("perfeval.findings", 1, "rule=PE502 severity=error"), seen);
            Assert.Contains(seen, s => s is { Name: "perfeval.step.duration", Tags: "step=read", Value: > 0 });
            Assert.Contains(seen, s => s is { Name: "perfeval.step.duration", Tags: "step=analyse", Value: > 0 });
            Assert.DoesNotContain(seen, s => s.Tags.Contains("仁化", StringComparison.Ordinal));
        }
    }

    private static void Add<T>(List<(string, double, string)> seen, Instrument instrument, T value, ReadOnlySpan<KeyValuePair<string, object?>> tags) where T : struct
    {
        var told = string.Join(' ', tags.ToArray().Select(t => $"{t.Key}={t.Value}"));
        lock (seen) seen.Add((instrument.Name, Convert.ToDouble(value, System.Globalization.CultureInfo.InvariantCulture), told));
    }
}
