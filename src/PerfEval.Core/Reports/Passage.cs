using PerfEval.Core.Documents;

namespace PerfEval.Core.Reports;

/// <summary>What a sentence of the narrative says.</summary>
public enum PassageKind
{
    Other,

    /// <summary>存在的问题</summary>
    Problem,

    /// <summary>建议、改进措施</summary>
    Suggestion,
}

/// <summary>One sentence of the narrative with its kind and problem code (P00…P99; null for other).</summary>
public sealed record Passage(Evidence Evidence, PassageKind Kind, string? Code, double Confidence)
{
    /// <summary>The words that weighed most for the kind; none where no model was asked.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];
}
