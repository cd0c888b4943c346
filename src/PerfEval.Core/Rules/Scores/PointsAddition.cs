using PerfEval.Core.Documents;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Rules.Scores;

/// <summary>One sum of points that a score table claims: the stated total and the cells that must add up to it.</summary>
/// <param name="Name">What is summed: 总分 or the name of a group.</param>
/// <param name="Missing">The first addend that the table leaves blank; then nothing can be told.</param>
internal sealed record PointsAddition(string Name, decimal Stated, IReadOnlyList<Evidence> StatedAt, IReadOnlyList<Points> Addends, string? Missing)
{
    /// <summary>The execution line that stands apart from the rows; the total may or may not include it.</summary>
    public Points? Optional { get; init; }

    /// <summary>The addends summed by the groups of the first level, when the table has them without points of their own: 20, 23, 55.</summary>
    public IReadOnlyList<decimal> ByGroup { get; init; } = [];

    public decimal Sum => Addends.Sum(a => a.Value);

    /// <summary>How far the stated total is from the sum; the execution line counts unless the rows alone make the total.</summary>
    public decimal Difference => Stated == Sum ? 0 : Stated - Sum - (Optional?.Value ?? 0);

    public bool UsesOptional => Optional is { Value: not 0 } && Stated != Sum;

    public decimal Computed => Stated - Difference;

    public string Calculation => $"{Name}：{PointsText.Sum(Used.Select(a => a.Value))} = {PointsText.Of(Computed)}{Grouped}，所列{PointsText.Of(Stated)}";

    public IReadOnlyList<Evidence> Evidence => [.. StatedAt, .. Used.Select(a => a.Evidence)];

    private string Grouped => ByGroup.Count > 1 && ByGroup.Sum() == Computed ? $"（按一级指标：{PointsText.Sum(ByGroup)} = {PointsText.Of(Computed)}）" : "";

    private IEnumerable<Points> Used => UsesOptional ? [.. Addends, Optional!] : Addends;
}
