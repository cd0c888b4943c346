using PerfEval.Core.Documents;

namespace PerfEval.Core.Rules.Narrative;

/// <summary>What of a thing is told done or not done.</summary>
[Flags]
internal enum Aspects
{
    None = 0,
    Building = 1,
    Acceptance = 2,
    Payment = 4,
    Goal = 8,
    Launch = 16,
}

/// <summary>A phrase that tells something done (已完成) or not done (未完成).</summary>
/// <param name="Subject">Key of the thing named; empty when the phrase names none.</param>
/// <param name="Scope">Key of the sub-project the phrase stands under.</param>
internal sealed record CompletionStatement(TextSpan Span, TextSpan Block, string Words, bool IsDone, string Subject, string Scope, Aspects Aspect)
{
    public required IReadOnlyList<int> Years { get; init; }

    public bool HasMonth { get; init; }

    /// <summary>截至…, 目前, 仍: it speaks of the state reached, not of what was before the project.</summary>
    public bool IsSoFar { get; init; }

    /// <summary>现已, 目前已: later than anything dated.</summary>
    public bool IsNow { get; init; }

    /// <summary>按期, 及时: it speaks of the time, not of the thing.</summary>
    public bool IsAboutDelay { get; init; }
}
