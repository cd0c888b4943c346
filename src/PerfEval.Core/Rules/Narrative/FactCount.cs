using PerfEval.Core.Documents;
using PerfEval.Core.Reports.Statements;

namespace PerfEval.Core.Rules.Narrative;

/// <summary>A count (计数) as it stands for comparison: in the narrative or as the actual value of an indicator row.</summary>
/// <param name="Noun">What is counted, without the deed and the words 数量, 人数.</param>
/// <param name="IsPlanLike">It stands under a heading of goals or contents (建设内容), where what is planned is told without saying so.</param>
internal sealed record FactCount(string Noun, string Measure, decimal Value, DeedClass Deed, bool IsSaidDone, bool IsPlanLike, TextSpan Place, TextSpan Span, IReadOnlyList<int> Years)
{
    /// <summary>The words before the number, for a second look at what is counted.</summary>
    public string Context { get; init; } = "";

    public bool IsRow { get; init; }

    /// <summary>全部, 均: all there are.</summary>
    public bool IsAll { get; init; }

    public bool IsStock { get; init; }

    public Mood Mood { get; init; }
}
