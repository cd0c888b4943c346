namespace PerfEval.Core.Classification.Model;

/// <summary>The features of words alone: runs of one to four characters, words and pairs of words.</summary>
internal sealed class TextFeatures(CutWords words)
{
    private const int LongestRun = 4;
    private const char Edge = '\u0002';

    /// <summary>Every run of one to four characters; the edges of the sentence count as characters.</summary>
    public static void AddRuns(FeatureBuffer features, char group, ReadOnlySpan<char> text)
    {
        for (var start = -1; start < text.Length; start++)
        {
            var state = FeatureHash.Begin(group);
            for (var length = 1; length <= LongestRun && start + length <= text.Length + 1; length++)
            {
                var at = start + length - 1;
                state = FeatureHash.Next(state, at < 0 || at == text.Length ? Edge : text[at]);
                features.Add(FeatureHash.End(state));
            }
        }
    }

    /// <summary>Every word, and with <paramref name="pairs"/> every two words that follow each other.</summary>
    public void AddWords(FeatureBuffer features, char group, string text, bool pairs)
    {
        var before = FeatureHash.Next(FeatureHash.Begin(group), Edge);
        foreach (var word in words.Of(text))
        {
            var span = text.AsSpan(word.Start, word.Length);
            features.Add(FeatureHash.Of(group, span));
            if (pairs) features.Add(FeatureHash.End(FeatureHash.Next(before, span)));
            before = FeatureHash.Next(FeatureHash.Next(FeatureHash.Begin(group), span), Edge);
        }
    }
}
