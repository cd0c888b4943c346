using PerfEval.Core.Analysis;
using PerfEval.Readers;

namespace PerfEval.Generation.Tests.Faults;

public sealed class CleanReportTests
{
    private const int Reports = 60;
    private const int MostWithAlarm = 2;

    [Fact]
    public void Reports_without_a_fault_raise_no_alarm_in_the_analysis()
    {
        using var generated = new Generated(Reports, new GenerationPlan { Seed = 17, Faults = [] });
        var readers = new DocumentReaders();
        var pipeline = new AnalysisPipeline();
        var alarms = generated.Files.Select((file, i) => (file, Findings: pipeline.Analyze(readers.Read(generated.Bytes(i)), file, "").Findings.Where(f => f.Severity != "info").ToList()))
            .Where(a => a.Findings.Count > 0).ToList();
        Assert.True(alarms.Count <= MostWithAlarm, string.Join('\n', alarms.SelectMany(a => a.Findings.Select(f => $"{a.file} {f.Rule}：{f.Message}"))));
    }
}
