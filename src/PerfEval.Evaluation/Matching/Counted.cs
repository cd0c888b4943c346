namespace PerfEval.Evaluation.Matching;

/// <summary>Two lists compared as bags: what of one isn't in the other, counted as often as it is said.</summary>
internal sealed record Counted<TWanted, TGiven>(int Hit, IReadOnlyList<TWanted> Lost, IReadOnlyList<TGiven> Extra)
{
    public static Counted<TWanted, TGiven> Of<TKey>(IEnumerable<TWanted> wanted, Func<TWanted, TKey> wantedKey, IEnumerable<TGiven> given, Func<TGiven, TKey> givenKey)
        where TKey : notnull
    {
        var left = given.GroupBy(givenKey).ToDictionary(g => g.Key, g => new Queue<TGiven>(g));
        var (hit, lost) = (0, new List<TWanted>());
        foreach (var want in wanted)
        {
            if (left.TryGetValue(wantedKey(want), out var same) && same.TryDequeue(out _)) hit++;
            else lost.Add(want);
        }
        return new(hit, lost, [.. left.Values.SelectMany(q => q)]);
    }
}
