namespace PerfEval.Storage.Likeness;

/// <summary>How alike two narratives are (雷同程度): shared ÷ all runs of five characters (Jaccard), and how many the shorter has.</summary>
internal readonly record struct NarrativeLikeness(double Similarity, int Shingles)
{
    public bool IsMuch => Similarity >= (Shingles < LikenessIndex.FewestToTell ? LikenessIndex.LeastOfShort : LikenessIndex.Least);

    /// <summary>Without those that tell nothing; null when too few are left to compare.</summary>
    public static NarrativeLikeness? Of(int[] first, int[] second, HashSet<int> common)
    {
        var (shared, firsts, seconds) = (0, 0, 0);
        for (int i = 0, j = 0; i < first.Length || j < second.Length;)
        {
            var next = i == first.Length ? second[j] : j == second.Length ? first[i] : Math.Min(first[i], second[j]);
            var (inFirst, inSecond) = (i < first.Length && first[i] == next, j < second.Length && second[j] == next);
            if (inFirst) i++;
            if (inSecond) j++;
            if (common.Contains(next)) continue;
            if (inFirst) firsts++;
            if (inSecond) seconds++;
            if (inFirst && inSecond) shared++;
        }
        var fewer = Math.Min(firsts, seconds);
        return fewer < LikenessIndex.FewestShingles ? null : new NarrativeLikeness((double)shared / (firsts + seconds - shared), fewer);
    }
}
