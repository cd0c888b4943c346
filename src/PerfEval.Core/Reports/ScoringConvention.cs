namespace PerfEval.Core.Reports;

/// <summary>计分办法: how the points of an indicator may follow from its value. Several may be allowed side by side.</summary>
public enum ScoringConvention
{
    /// <summary>正向指标: 实际 ÷ 目标 × 分值</summary>
    Proportional,

    /// <summary>反向指标: (1 − (实际 − 目标) ÷ 目标) × 分值, 0 from twice the target</summary>
    ReverseLinear,

    /// <summary>反向指标: 目标 ÷ 实际 × 分值</summary>
    ReverseRatio,

    /// <summary>未完成不得分</summary>
    AllOrNothing,

    /// <summary>定性指标: 达成 80–100 %, 部分达成 60–80 %, 未达成 0–60 % of the points</summary>
    ByWords,
}
