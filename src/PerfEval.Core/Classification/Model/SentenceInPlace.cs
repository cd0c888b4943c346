namespace PerfEval.Core.Classification.Model;

/// <summary>A sentence of the narrative with its words as the model reads them and what its cue words say.</summary>
internal sealed record SentenceInPlace(NarrativeSentence Sentence, SentenceText Text, CueScores Cues)
{
    public static IReadOnlyList<SentenceInPlace> Of(IEnumerable<NarrativeSentence> sentences) =>
        [.. sentences.Select(s => new SentenceInPlace(s, SentenceText.Of(s.Words), CueLexicon.Embedded.Weigh(s.Words)))];
}
