namespace PerfEval.Core.Analysis;

/// <summary>What a correction (更正) corrects.</summary>
public enum CorrectionTarget
{
    /// <summary>金额的性质: a role of the contract (budget, paid …).</summary>
    AmountRole,

    /// <summary>金额, as printed: 8.4万元</summary>
    AmountValue,

    /// <summary>比率, as printed: 92.08%</summary>
    RateValue,

    /// <summary>问题或建议 with its code: problem:P12, suggestion:P04, other</summary>
    Passage,

    /// <summary>A field of the report (project, unit, fiscal_year …).</summary>
    Field,
}
