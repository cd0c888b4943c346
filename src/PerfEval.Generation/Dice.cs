namespace PerfEval.Generation;

/// <summary>A source of chance that gives the same throws for the same seed on every machine and every runtime.</summary>
public sealed class Dice
{
    private ulong _state;

    public Dice(params ReadOnlySpan<ulong> seeds)
    {
        foreach (var seed in seeds) _state = Mixed(_state ^ Mixed(seed + 0x9E3779B97F4A7C15));
    }

    /// <summary>A throw from <paramref name="low"/> to <paramref name="high"/>, both included.</summary>
    public int Between(int low, int high) => low + (int)(Next() % (ulong)(high - low + 1));

    /// <summary>True in <paramref name="percent"/> of a hundred throws.</summary>
    public bool Chance(int percent) => Between(1, 100) <= percent;

    public T Of<T>(params IReadOnlyList<T> choices) => choices[Between(0, choices.Count - 1)];

    public List<T> Shuffled<T>(IEnumerable<T> items)
    {
        var list = items.ToList();
        for (var i = list.Count - 1; i > 0; i--)
        {
            var j = Between(0, i);
            (list[i], list[j]) = (list[j], list[i]);
        }
        return list;
    }

    /// <summary>Parts a whole into <paramref name="count"/> numbers of at least one, which sum to it.</summary>
    public List<long> Split(long whole, int count)
    {
        var weights = Enumerable.Range(0, count).Select(_ => (long)Between(40, 200)).ToList();
        var parts = weights.Select(w => Math.Max(1, whole * w / weights.Sum())).ToList();
        parts[parts.IndexOf(parts.Max())] += whole - parts.Sum();
        return parts;
    }

    // SplitMix64 (Steele, Lea, Flood 2014): the state steps by a constant, the output is mixed.
    private ulong Next() => Mixed(_state += 0x9E3779B97F4A7C15);

    private static ulong Mixed(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
