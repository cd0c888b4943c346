using PerfEval.Core.Documents;

namespace PerfEval.Core.Reports.Statements;

/// <summary>计数: a number with a measure word (或 %), and what it counts.</summary>
/// <param name="Noun">What is counted: 健康讲座 of 举办健康讲座96场.</param>
public sealed record CountTold(decimal Value, string Measure, string Noun, TextSpan Span)
{
    /// <summary>实际, 共, 累计, 已: told as what was done or is there.</summary>
    public bool IsSaidDone { get; init; }

    /// <summary>全部, 均 behind it: all there are.</summary>
    public bool IsAll { get; init; }

    /// <summary>其中, 抽查, 上半年: of a part.</summary>
    public bool IsPart { get; init; }

    /// <summary>约, 余, 以上: no exact number.</summary>
    public bool IsRough { get; init; }

    /// <summary>新增, 新建 (what the year brought) against 现有, 累计 (what there is).</summary>
    public bool IsStock { get; init; }

    /// <summary>The verb of having (共有, 覆盖) or doing before the number, without the noun.</summary>
    public string Deed { get; init; } = "";
}
