namespace PerfEval.Storage.Reviews;

/// <summary>审核意见 on a finding (疑点).</summary>
public enum Verdict
{
    /// <summary>确认: the report is wrong there.</summary>
    Confirmed,

    /// <summary>排除: a false alarm, with a reason.</summary>
    Dismissed,

    /// <summary>退回: the unit must correct or explain it.</summary>
    Returned,
}
