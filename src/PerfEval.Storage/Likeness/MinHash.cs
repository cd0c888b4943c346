using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace PerfEval.Storage.Likeness;

/// <summary>
/// The bands of a narrative (MinHash 分带; A. Broder 1997): two narratives that share the share s of their shingles share at least one of 64 bands of
/// 4 hashes with the probability 1 − (1 − s⁴)⁶⁴, that is 0.98 at 0.5 and 0.006 at 0.1. A few sentences lose more of their shingles by one edit: short
/// narratives have 80 bands of 3, which find 0.995 at 0.4; those near the bound have both, so that a copy that has grown or shrunk meets its original.
/// </summary>
internal static class MinHash
{
    private const int Bands = 64;
    private const int Rows = 4;
    private const int ShortBands = 80;
    private const int ShortRows = 3;
    private const int LongFrom = LikenessIndex.FewestToTell * 2 / 3;
    private const int ShortTo = LikenessIndex.FewestToTell * 3 / 2;

    private static readonly ulong[] Factors = [.. Enumerable.Range(0, Bands * Rows).Select(i => Mixed(2ul * (ulong)i) | 1)];
    private static readonly ulong[] Addends = [.. Enumerable.Range(0, Bands * Rows).Select(i => Mixed((2ul * (ulong)i) + 1))];

    public static long[] BandsOf(int[] shingles)
    {
        var lowest = Lowest(shingles);
        return [.. shingles.Length >= LongFrom ? Keys(lowest, 0, Bands, Rows) : [], .. shingles.Length < ShortTo ? Keys(lowest, Bands, ShortBands, ShortRows) : []];
    }

    // The least value of each function over all shingles, several functions at once.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static ulong[] Lowest(int[] shingles)
    {
        var lowest = new ulong[Bands * Rows];
        Array.Fill(lowest, uint.MaxValue);
        var least = MemoryMarshal.Cast<ulong, Vector<ulong>>(lowest.AsSpan());
        var factors = MemoryMarshal.Cast<ulong, Vector<ulong>>(Factors.AsSpan());
        var addends = MemoryMarshal.Cast<ulong, Vector<ulong>>(Addends.AsSpan());
        foreach (var shingle in shingles)
        {
            var mixed = Mixed((uint)shingle);
            for (var i = 0; i < least.Length; i++) least[i] = Vector.Min(least[i], ((factors[i] * mixed) + addends[i]) >> 32);
        }
        return lowest;
    }

    private static IEnumerable<long> Keys(ulong[] lowest, int salt, int bands, int rows)
    {
        for (var band = 0; band < bands; band++)
        {
            var key = (ulong)(salt + band);
            for (var row = 0; row < rows; row++) key = Mixed(key ^ lowest[(band * rows) + row]);
            yield return (long)key;
        }
    }

    // splitmix64
    private static ulong Mixed(ulong value)
    {
        value += 0x9E3779B97F4A7C15;
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
