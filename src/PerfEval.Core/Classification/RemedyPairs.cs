using PerfEval.Core.Reports;

namespace PerfEval.Core.Classification;

/// <summary>Pairs the problems of a report with its suggestions: as many of one as of the other, told in the same order.</summary>
internal static class RemedyPairs
{
    /// <summary>For each sentence the place of the one it pairs with, or null.</summary>
    public static IReadOnlyList<int?> Find(IReadOnlyList<NarrativeSentence> sentences, IReadOnlyList<PassageKind> kinds)
    {
        var partners = new int?[sentences.Count];
        var problems = Places(PassageKind.Problem);
        var suggestions = Places(PassageKind.Suggestion);
        if (problems.Count != suggestions.Count) return partners;
        foreach (var (problem, suggestion) in problems.Zip(suggestions))
        {
            partners[problem] = suggestion;
            partners[suggestion] = problem;
        }
        return partners;

        List<int> Places(PassageKind kind) => [.. Enumerable.Range(0, kinds.Count).Where(i => kinds[i] == kind && !sentences[i].IsTitle)];
    }
}
