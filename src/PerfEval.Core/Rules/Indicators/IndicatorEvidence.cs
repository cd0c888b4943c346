using PerfEval.Core.Documents;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Rules.Indicators;

/// <summary>The cells of an indicator row that a finding rests on.</summary>
internal static class IndicatorEvidence
{
    public static IReadOnlyList<Evidence> TargetAndActual(Indicator row) => Of(row.Target?.Evidence, row.Actual?.Evidence);

    public static IReadOnlyList<Evidence> Points(Indicator row) => Of(row.Score?.Evidence, row.MaxScore?.Evidence);

    public static IReadOnlyList<Evidence> All(Indicator row) => [.. TargetAndActual(row), .. Points(row)];

    private static IReadOnlyList<Evidence> Of(params Evidence?[] places) => [.. places.OfType<Evidence>().Where(e => e.Quote.Length > 0)];
}
