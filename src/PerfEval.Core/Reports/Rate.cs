using PerfEval.Core.Documents;

namespace PerfEval.Core.Reports;

/// <summary>What a percentage measures.</summary>
public enum RateKind
{
    Other,

    /// <summary>预算执行率</summary>
    Execution,

    /// <summary>资金到位率</summary>
    Arrival,

    /// <summary>完成率</summary>
    Completion,

    /// <summary>满意度</summary>
    Satisfaction,

    /// <summary>增长率、降幅</summary>
    Growth,
}

/// <summary>比率: one percentage as it occurs in the text; the value 0.9208 is printed 92.08%.</summary>
public sealed record Rate(Evidence Evidence, Quantity Value, RateKind Kind, string Label, CellPosition? Cell = null)
{
    public TextSpan Span => Evidence.Span;
}
