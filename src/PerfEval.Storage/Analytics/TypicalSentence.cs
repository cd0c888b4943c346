namespace PerfEval.Storage.Analytics;

/// <summary>A sentence that stands for its kind (典型表述).</summary>
internal sealed record TypicalSentence(CodedSentence Sentence, int Rank, double Centrality, int Sentences)
{
    private const int Most = 5;
    private const int FewestWords = 3;
    private const double Repetition = 0.6;

    /// <summary>The most central sentences of one code and kind that don't repeat each other; equals go by their words, then by report.</summary>
    public static IReadOnlyList<TypicalSentence> Of(IReadOnlyList<CodedSentence> sentences, SentenceVectors vectors)
    {
        var all = sentences.Select(vectors.Of).ToList();
        var centralities = SentenceVectors.Centralities(all);
        var chosen = new List<int>();
        foreach (var i in Enumerable.Range(0, sentences.Count).Where(i => all[i].Length >= FewestWords)
            .OrderByDescending(i => Math.Round(centralities[i], 9)).ThenBy(i => sentences[i].Text, StringComparer.Ordinal).ThenBy(i => sentences[i].ReportId))
        {
            if (chosen.Any(c => SentenceVectors.Likeness(all[c], all[i]) > Repetition)) continue;
            chosen.Add(i);
            if (chosen.Count == Most) break;
        }
        return [.. chosen.Select((c, rank) => new TypicalSentence(sentences[c], rank + 1, centralities[c], sentences.Count))];
    }
}
