using PerfEval.Core.Documents;

namespace PerfEval.Core.Reports;

/// <summary>What a number of points (分) is.</summary>
public enum ScoreRole
{
    Other,

    /// <summary>自评得分: the total claimed for the whole report.</summary>
    SelfScore,

    /// <summary>满分、总分</summary>
    FullMarks,

    /// <summary>The total row of an indicator table.</summary>
    TableTotal,
}

/// <summary>得分: one number of points as it occurs in the text.</summary>
public sealed record Score(Evidence Evidence, decimal Points, ScoreRole Role)
{
    public TextSpan Span => Evidence.Span;
}
