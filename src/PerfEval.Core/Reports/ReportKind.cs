namespace PerfEval.Core.Reports;

/// <summary>Who evaluates.</summary>
public enum ReportKind
{
    Unknown,

    /// <summary>单位自评</summary>
    SelfEvaluation,

    /// <summary>部门评价</summary>
    DepartmentEvaluation,

    /// <summary>第三方评价、财政评价</summary>
    ThirdPartyEvaluation,
}
