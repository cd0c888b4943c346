namespace PerfEval.Generation.Facts;

/// <summary>An indicator (绩效指标) with what was aimed at and what was reached.</summary>
/// <param name="Level1">产出指标, 效益指标, 满意度指标.</param>
/// <param name="Level2">数量指标, 质量指标, …</param>
/// <param name="Sign">≥, ≤, = or empty.</param>
/// <param name="Target">The number aimed at; null for qualitative ones and dates.</param>
/// <param name="TargetText">The words aimed at where there is no number.</param>
/// <param name="Unit">Measure word: %, 公里, 万元/公里.</param>
/// <param name="ByDate">Target and actual are months (时效): yyyy-MM.</param>
public sealed record IndicatorFact(
    string Level1, string Level2, string Name, string Sign, decimal? Target, string TargetText, string Unit,
    decimal? Actual, string ActualText, decimal MaxScore, decimal Score, string? Reason, bool ByDate = false)
{
    public bool Percent => Unit == "%";

    /// <summary>Target and actual are amounts of money.</summary>
    public bool Money => Unit.Contains('元', StringComparison.Ordinal);

    public bool Met => Target is not { } t || Actual is not { } a || (Sign == "≤" ? a <= t : a >= t);
}
