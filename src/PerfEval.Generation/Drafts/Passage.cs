namespace PerfEval.Generation.Drafts;

/// <summary>That a sentence names a problem (问题), a suggestion (建议), or is neither although it may look so (other).</summary>
/// <param name="Kind">problem | suggestion | other.</param>
/// <param name="Code">The code of problem-codes; null for other.</param>
/// <param name="Optional">It may be tagged or not.</param>
public sealed record Passage(string Kind, string? Code, bool Optional = false)
{
    public static readonly Passage Other = new("other", null);
}
