namespace PerfEval.Readers.Tests.Generated.Making;

/// <summary>Seeded chance (splitmix64): the same throws on every machine and under every runtime.</summary>
internal sealed class Dice(long seed)
{
    // Mixed, so that neighbouring seeds don't throw the same numbers one step apart.
    private ulong _state = Mixed((ulong)seed);

    public ulong Next() => Mixed(_state += 0x9E3779B97F4A7C15UL);

    private static ulong Mixed(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }

    public int Below(int bound) => (int)(Next() % (ulong)bound);

    /// <summary>Both ends can come up.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);

    public bool Chance(int percent) => Below(100) < percent;

    public T One<T>(IReadOnlyList<T> among) => among[Below(among.Count)];
}
