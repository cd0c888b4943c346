namespace PerfEval.Core.Reports;

/// <summary>One scored group (一级 or 二级指标 with its own 分值): the points printed for it and the rows that belong to it.</summary>
public sealed record ScoreGroup(int Level, string Name, Points? MaxScore, Points? Score, IReadOnlyList<Indicator> Rows)
{
    /// <summary>Groups one level below, when the table has them.</summary>
    public IReadOnlyList<ScoreGroup> Children { get; init; } = [];
}

/// <summary>评分表: an indicator table with points. A row repeated at a page break stands here once.</summary>
public sealed record ScoreTable(
    int Table,
    IReadOnlyList<Indicator> Rows,
    IReadOnlyList<ScoreGroup> Groups,
    Points? TotalMaxScore,
    Points? TotalScore)
{
    /// <summary>Points of the execution-rate line (预算执行率, usually 10) when it stands in the same form, apart from the indicator rows.</summary>
    public Points? ExecutionMaxScore { get; init; }

    public Points? ExecutionScore { get; init; }
}
