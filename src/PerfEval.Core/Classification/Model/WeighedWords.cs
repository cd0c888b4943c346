namespace PerfEval.Core.Classification.Model;

/// <summary>The words of a sentence that weighed most for the kind it was given: what a reviewer is shown as the reason.</summary>
internal static class WeighedWords
{
    private const int Most = 3;
    private const float Least = 0.2f;

    public static IReadOnlyList<string> For(LinearModel model, int @class, SentenceInPlace sentence, CutWords cut)
    {
        var text = sentence.Text.Words;
        return [.. cut.Of(text)
            .Where(w => w.Length > 1)
            .Select(w => (Word: text.Substring(w.Start, w.Length), Weight: Weight(model, @class, text.AsSpan(w.Start, w.Length))))
            .Where(w => w.Weight >= Least)
            .DistinctBy(w => w.Word)
            .OrderByDescending(w => w.Weight)
            .Take(Most)
            .Select(w => w.Word)];
    }

    // The word itself and every run of characters inside it
    private static float Weight(LinearModel model, int @class, ReadOnlySpan<char> word)
    {
        var weight = model.WeightOf(FeatureHash.Of('w', word), @class);
        for (var start = 0; start < word.Length; start++)
        {
            for (var length = 1; length <= 4 && start + length <= word.Length; length++) weight += model.WeightOf(FeatureHash.Of('r', word.Slice(start, length)), @class);
        }
        return weight;
    }
}
