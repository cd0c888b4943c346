namespace PerfEval.Storage.Analytics;

/// <summary>Sentences that say much the same (聚类), the most typical first; none is in two.</summary>
internal sealed record SentenceCluster(IReadOnlyList<(CodedSentence Sentence, double Likeness)> Sentences)
{
    private const double Near = 0.35;
    private const int FewestSentences = 3;
    private const int FewestReports = 2;

    // Every pair is looked at: more would take minutes. The newest reports come first.
    private const int MostSentences = 6000;

    public int Reports => Sentences.Select(s => s.Sentence.ReportId).Distinct().Count();

    /// <summary>Greedy: the sentence with the most neighbours takes them all, then again among the rest. Largest first.</summary>
    public static IReadOnlyList<SentenceCluster> Of(IReadOnlyList<CodedSentence> sentences, SentenceVectors vectors)
    {
        var some = sentences.OrderByDescending(s => s.ReportId).ThenBy(s => s.Ordinal).Take(MostSentences).ToList();
        var near = Neighbours([.. some.Select(vectors.Of)]);
        var free = Enumerable.Repeat(true, some.Count).ToArray();
        var clusters = new List<SentenceCluster>();
        while (Largest(near, free) is { Count: >= FewestSentences } members)
        {
            foreach (var (i, _) in members) free[i] = false;
            clusters.Add(new SentenceCluster([.. members.OrderByDescending(m => Math.Round(m.Likeness, 9)).ThenBy(m => m.Index).Select(m => (some[m.Index], m.Likeness))]));
        }
        return [.. clusters.Where(c => c.Reports >= FewestReports)];
    }

    private static List<(int Index, double Likeness)> Largest(List<(int Index, double Likeness)>[] near, bool[] free)
    {
        var best = new List<(int Index, double Likeness)>();
        for (var i = 0; i < near.Length; i++)
        {
            if (!free[i] || near[i].Count <= best.Count) continue;
            var members = near[i].Where(n => free[n.Index]).ToList();
            if (members.Count > best.Count) best = members;
        }
        return best;
    }

    private static List<(int Index, double Likeness)>[] Neighbours((int Word, double Weight)[][] vectors)
    {
        var holding = vectors.SelectMany((v, i) => v.Select(w => (w.Word, w.Weight, Index: i))).GroupBy(w => w.Word).ToDictionary(g => g.Key, g => g.ToList());
        var near = new List<(int Index, double Likeness)>[vectors.Length];
        var sums = new double[vectors.Length];
        for (var i = 0; i < vectors.Length; i++)
        {
            Array.Clear(sums);
            foreach (var (word, weight) in vectors[i])
                foreach (var other in holding[word]) sums[other.Index] += weight * other.Weight;
            near[i] = [.. sums.Select((s, j) => (j, s)).Where(n => n.s >= Near)];
        }
        return near;
    }
}
