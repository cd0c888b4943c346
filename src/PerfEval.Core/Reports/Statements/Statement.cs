using PerfEval.Core.Documents;

namespace PerfEval.Core.Reports.Statements;

/// <summary>陈述: one clause of the narrative (or one indicator row), read once: what it speaks of, how it's meant and what it tells of it.</summary>
/// <param name="Place">The paragraph or the cell that it stands in.</param>
/// <param name="Words">The clause as folded.</param>
public sealed record Statement(TextSpan Span, TextSpan Sentence, TextSpan Place, string Words, Thing Subject)
{
    public Mood Mood { get; init; }

    /// <summary>The years that its sentence names up to its end.</summary>
    public IReadOnlyList<int> Years { get; init; } = [];

    /// <summary>A month before the last quarter up to which it speaks (截至6月底); a state of then may have changed since.</summary>
    public bool IsOfEarlierMonth { get; init; }

    /// <summary>Told finished or unfinished; null when it's told neither.</summary>
    public StateTold? State { get; init; }

    /// <summary>The things named before it in its sentence, nearest last: 五里作业点 of “五里作业点因征地未果，主体工程没有动工”.</summary>
    public IReadOnlyList<string> Above { get; init; } = [];

    public IReadOnlyList<CountTold> Counts { get; init; } = [];

    public IReadOnlyList<AttributeTold> Attributes { get; init; } = [];
}
