namespace PerfEval.Storage.Analytics;

/// <summary>Sentences as vectors of their words (TF-IDF, length 1), so that the product of two is their likeness (余弦相似度).</summary>
internal sealed class SentenceVectors
{
    private readonly double[] rarity;

    public SentenceVectors(IReadOnlyList<CodedSentence> sentences, int words)
    {
        var counts = new int[words];
        foreach (var sentence in sentences)
            foreach (var word in sentence.Words.Distinct()) counts[word]++;
        rarity = [.. counts.Select(c => c == 0 ? 0 : Math.Log((1 + (double)sentences.Count) / c))];
    }

    public (int Word, double Weight)[] Of(CodedSentence sentence)
    {
        var weights = sentence.Words.GroupBy(w => w).Select(g => (Word: g.Key, Weight: g.Count() * rarity[g.Key])).OrderBy(w => w.Word).ToArray();
        var length = Math.Sqrt(weights.Sum(w => w.Weight * w.Weight));
        return length == 0 ? [] : [.. weights.Select(w => (w.Word, w.Weight / length))];
    }

    public static double Likeness((int Word, double Weight)[] one, (int Word, double Weight)[] other)
    {
        var sum = 0.0;
        for (int i = 0, j = 0; i < one.Length && j < other.Length;)
        {
            if (one[i].Word == other[j].Word) sum += one[i++].Weight * other[j++].Weight;
            else if (one[i].Word < other[j].Word) i++;
            else j++;
        }
        return sum;
    }

    /// <summary>The mean likeness of each to all of them: the product with their sum, divided by their number.</summary>
    public static double[] Centralities(IReadOnlyList<(int Word, double Weight)[]> vectors)
    {
        var sum = new Dictionary<int, double>();
        foreach (var vector in vectors)
            foreach (var (word, weight) in vector) sum[word] = sum.GetValueOrDefault(word) + weight;
        return [.. vectors.Select(v => v.Sum(w => w.Weight * sum[w.Word]) / vectors.Count)];
    }
}
