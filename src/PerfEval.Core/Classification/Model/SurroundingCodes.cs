using PerfEval.Core.Reports;

namespace PerfEval.Core.Classification.Model;

/// <summary>What a first look named the problems and suggestions around: a suggestion mends a problem of the same report, and sentences of one item go on about one thing.</summary>
internal static class SurroundingCodes
{
    /// <param name="looks">The probabilities of each sentence by the first look; null for those that are neither problem nor suggestion.</param>
    public static void Add(FeatureBuffer features, IReadOnlyList<SentenceInPlace> sentences, IReadOnlyList<PassageKind> kinds, IReadOnlyList<double[]?> looks, int at)
    {
        AddOne(features, 'i', Beside(sentences, kinds, looks, at, -1));
        AddOne(features, 'j', Beside(sentences, kinds, looks, at, +1));
        AddMost(features, 'k', looks, i => kinds[i] != kinds[at]);
        AddMost(features, 'l', looks, i => i != at && kinds[i] == kinds[at]);
    }

    // The sentence before or after it of the same kind under the same heading
    private static double[]? Beside(IReadOnlyList<SentenceInPlace> sentences, IReadOnlyList<PassageKind> kinds, IReadOnlyList<double[]?> looks, int at, int step)
    {
        var beside = at + step;
        return beside >= 0 && beside < sentences.Count && kinds[beside] == kinds[at]
            && sentences[beside].Sentence.Heading == sentences[at].Sentence.Heading ? looks[beside] : null;
    }

    private static void AddOne(FeatureBuffer features, char group, double[]? look)
    {
        for (var code = 0; look is not null && code < look.Length; code++) features.Add(FeatureHash.Of(group, code), 2 * (float)look[code]);
    }

    private static void AddMost(FeatureBuffer features, char group, IReadOnlyList<double[]?> looks, Func<int, bool> counts)
    {
        double[]? most = null;
        for (var i = 0; i < looks.Count; i++)
        {
            if (looks[i] is not { } look || !counts(i)) continue;
            most ??= new double[look.Length];
            for (var code = 0; code < look.Length; code++) most[code] = Math.Max(most[code], look[code]);
        }
        AddOne(features, group, most);
    }
}
