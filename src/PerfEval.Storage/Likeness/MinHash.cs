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

    private static readonly (ulong Factor, ulong Addend)[] Functions = [.. Enumerable.Range(0, Bands * Rows).Select(i => (Mixed(2ul * (ulong)i) | 1, Mixed((2ul * (ulong)i) + 1)))];

    public static long[] BandsOf(int[] shingles)
    {
        var lowest = new uint[Bands * Rows];
        Array.Fill(lowest, uint.MaxValue);
        foreach (var shingle in shingles)
        {
            var mixed = Mixed((uint)shingle);
            for (var i = 0; i < Functions.Length; i++) lowest[i] = Math.Min(lowest[i], (uint)(((Functions[i].Factor * mixed) + Functions[i].Addend) >> 32));
        }
        return [.. shingles.Length >= LongFrom ? Keys(lowest, 0, Bands, Rows) : [], .. shingles.Length < ShortTo ? Keys(lowest, Bands, ShortBands, ShortRows) : []];
    }

    private static IEnumerable<long> Keys(uint[] lowest, int salt, int bands, int rows)
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
