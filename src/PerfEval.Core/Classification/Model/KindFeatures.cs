namespace PerfEval.Core.Classification.Model;

/// <summary>What tells a problem from a suggestion from the rest: the words of the sentence, the chapter, the place in it, the cue words here and beside.</summary>
internal sealed class KindFeatures(CutWords words)
{
    public const float OfWords = 6;
    private const float OfHeading = 1.5f;
    private const float OfOuterHeadings = 1;
    private readonly TextFeatures _text = new(words);
    private ReportShape? _shape;

    public void Fill(FeatureBuffer features, IReadOnlyList<SentenceInPlace> sentences, int at)
    {
        var here = sentences[at];
        features.Clear();
        TextFeatures.AddRuns(features, 'r', here.Text.Words);
        _text.AddWords(features, 'w', here.Text.Words, pairs: true);
        features.Normalize(0, OfWords);
        if (here.Sentence.Headings is [var heading, ..])
        {
            var first = features.Count;
            _text.AddWords(features, 'h', heading, pairs: false);
            features.Normalize(first, OfHeading);
        }
        if (here.Sentence.Headings.Count > 1)
        {
            var first = features.Count;
            foreach (var outer in here.Sentence.Headings.Skip(1)) _text.AddWords(features, 'o', outer, pairs: false);
            features.Normalize(first, OfOuterHeadings);
        }
        if (_shape?.IsOf(sentences) != true) _shape = new ReportShape(sentences);
        AddPlace(features, here, _shape, at);
        AddCues(features, 'c', here.Cues, 1);
        AddNeighbour(features, 'b', at > 0 ? sentences[at - 1] : null, here);
        AddNeighbour(features, 'n', at + 1 < sentences.Count ? sentences[at + 1] : null, here);
    }

    private static void AddPlace(FeatureBuffer features, SentenceInPlace here, ReportShape shape, int at)
    {
        var sentence = here.Sentence;
        var role = (int)sentence.Role;
        var place = (sentence.IsItem ? 1 : 0) + (sentence.OpensLine ? 2 : 0) + (sentence.IsTitle ? 4 : 0) + (sentence.HasBody ? 8 : 0) + (here.Text.Number.Length > 0 ? 16 : 0);
        features.Add(FeatureHash.Of('R', role));
        features.Add(FeatureHash.Of('P', place), 0.5f);
        features.Add(FeatureHash.Of('Q', (role * 32) + place), 0.5f);
        features.Add(FeatureHash.Of('L', (role * 8) + Math.Min(7, here.Text.Words.Length / 12)), 0.5f);
        // In a chapter of problems a clause without any cue tells one, in a chapter of results it doesn't.
        var strongest = (here.Cues.Denied ? 1 : 0) + (here.Cues.Problem >= 1 ? 2 : 0) + (here.Cues.Suggestion >= 1 ? 4 : 0) + (here.Cues.Imperative >= 1 ? 8 : 0) + (here.Cues.Achieved >= 1 ? 16 : 0) + (here.Cues.Done >= 1 ? 32 : 0);
        features.Add(FeatureHash.Of('S', (role * 64) + strongest));
        // Where a report has a chapter of problems, a sad word of another chapter is seldom one: 妻子常年吃药
        features.Add(FeatureHash.Of('T', (role * 4) + shape.Chapters));
        features.Add(FeatureHash.Of('U', (strongest * 4) + shape.Chapters), 0.5f);
        features.Add(FeatureHash.Of('V', (role * 4) + shape.Side(at)), 0.5f);
    }

    private static void AddCues(FeatureBuffer features, char group, CueScores cues, float weight)
    {
        Span<double> scores = [cues.Problem, cues.Suggestion, cues.Imperative, cues.Other, cues.Achieved, cues.Done, cues.Context, cues.Remedied, cues.Denied ? 2 : 0];
        for (var i = 0; i < scores.Length; i++)
        {
            if (scores[i] != 0) features.Add(FeatureHash.Of(group, i), weight * (float)Math.Clamp(scores[i], -3, 3) / 2);
        }
    }

    // The sentence beside it in the same chapter: problems and suggestions come in runs, a title tells what follows.
    private static void AddNeighbour(FeatureBuffer features, char group, SentenceInPlace? beside, SentenceInPlace here)
    {
        if (beside is null || beside.Sentence.Heading != here.Sentence.Heading)
        {
            features.Add(FeatureHash.Of(group, 99), 0.5f);
            return;
        }
        AddCues(features, group, beside.Cues, 0.5f);
        features.Add(FeatureHash.Of(char.ToUpperInvariant(group), (beside.Sentence.IsItem ? 1 : 0) + (here.Sentence.IsItem ? 2 : 0) + (here.Sentence.OpensLine ? 4 : 0)), 0.5f);
    }
}
