using System.Runtime.CompilerServices;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Rules.Indicators;

/// <summary>The indicator rows of a report, each once: a row repeated at a page break or read again with its score table is the same row.</summary>
internal static class ScoredRows
{
    // A dozen rules ask for the rows of the same report.
    private static readonly ConditionalWeakTable<SelfEvaluationReport, IReadOnlyList<Indicator>> Known = [];

    public static IReadOnlyList<Indicator> Of(SelfEvaluationReport report) => Known.GetValue(report, static report =>
        [.. report.Indicators.DistinctBy(r => (r.Table, r.Level1, r.Level2, r.Level3, r.Target?.Value, r.Actual?.Value, r.MaxScore?.Value, r.Score?.Value))]);
}
