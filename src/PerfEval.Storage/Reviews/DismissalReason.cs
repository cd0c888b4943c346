namespace PerfEval.Storage.Reviews;

/// <summary>Why a finding is dismissed (排除理由).</summary>
public enum DismissalReason
{
    /// <summary>口径不同</summary>
    Basis,

    /// <summary>识别或提取有误</summary>
    Misread,

    /// <summary>四舍五入</summary>
    Rounding,

    /// <summary>原文另有说明</summary>
    Explained,

    /// <summary>规则不适用</summary>
    Inapplicable,

    /// <summary>其他, told in words</summary>
    Other,
}
