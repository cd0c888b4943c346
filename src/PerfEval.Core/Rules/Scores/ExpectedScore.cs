namespace PerfEval.Core.Rules.Scores;

/// <summary>应得分: the points between which a convention puts an indicator, and how they are reckoned, in Chinese.</summary>
internal sealed record ExpectedScore(decimal Low, decimal High, string How)
{
    public static ExpectedScore Exactly(decimal points, string how) => new(points, points, how);

    /// <summary>A score printed with decimals may be cut off, whole points only rounded.</summary>
    public bool Allows(decimal score)
    {
        var room = score.Scale == 0 ? 0.5m : PointsText.Step(score);
        return (Low <= score && score <= High) || (Low - room < score && score < High + room);
    }
}
