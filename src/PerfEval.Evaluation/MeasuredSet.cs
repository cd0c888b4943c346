using System.Diagnostics;
using PerfEval.Core.Analysis;
using PerfEval.Evaluation.Figures;
using PerfEval.Evaluation.Gold;

namespace PerfEval.Evaluation;

/// <summary>A set of reports, analysed and compared with gold (评测); the scores stand in the order of the set.</summary>
public sealed record MeasuredSet(IReadOnlyList<ReportScore> Scores, TimeSpan Elapsed)
{
    public Totals Totals { get; } = Totals.Of(Scores);

    public IReadOnlyList<(string Family, Totals Totals)> Families { get; } =
        [.. Scores.GroupBy(s => s.Family).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => (g.Key, Totals.Of([.. g])))];

    public double ReportsPerSecond => Scores.Count / Math.Max(Elapsed.TotalSeconds, 0.001);

    /// <summary>Analyses every report, as many at the same time as there are cores.</summary>
    /// <exception cref="GoldException">When a value of the gold is of the wrong kind.</exception>
    public static MeasuredSet Measure(IReadOnlyList<GoldCase> cases, Func<GoldCase, AnalysisDocument> analyze)
    {
        var watch = Stopwatch.StartNew();
        var scores = cases.AsParallel().AsOrdered().WithDegreeOfParallelism(Environment.ProcessorCount).WithMergeOptions(ParallelMergeOptions.FullyBuffered)
            .Select(c => Compare(c, analyze(c))).ToList();
        if (scores.Find(s => s.Reason is not null) is { Reason: { } reason }) throw new GoldException(reason);
        return new([.. scores.Select(s => s.Score!)], watch.Elapsed);
    }

    private static (ReportScore? Score, string? Reason) Compare(GoldCase report, AnalysisDocument analysis)
    {
        try
        {
            return (ReportComparison.Compare(report, analysis), null);
        }
        catch (GoldException e)
        {
            return (null, $"标注不能读取（{report.Name}）：{e.Message}");
        }
    }
}
