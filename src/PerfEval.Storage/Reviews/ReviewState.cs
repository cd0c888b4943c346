namespace PerfEval.Storage.Reviews;

/// <summary>审核状态 of a report, derived from the verdicts on its errors and warnings.</summary>
public enum ReviewState
{
    /// <summary>待审: something is still to be judged.</summary>
    Open,

    /// <summary>退回: all is judged, and something was sent back.</summary>
    Returned,

    /// <summary>已审: all is judged.</summary>
    Done,

    /// <summary>无疑点: there is nothing to judge.</summary>
    Clean,
}
