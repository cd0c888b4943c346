namespace PerfEval.Core.Reports;

/// <summary>指标性质: how an indicator's target is meant.</summary>
public enum Comparison
{
    /// <summary>No sign and no word of comparison: the name of the indicator must tell.</summary>
    None,

    /// <summary>≥, 不低于</summary>
    AtLeast,

    /// <summary>≤, 不超过</summary>
    AtMost,

    /// <summary>=, 等于</summary>
    Equal,
}
