namespace PerfEval.Storage.Likeness;

/// <summary>
/// The bands of a narrative (MinHash 分带; A. Broder 1997): two narratives that share the share s of their shingles share at least one of 64 bands of
/// 4 hashes with the probability 1 − (1 − s⁴)⁶⁴, that is 0.98 at 0.5 and 0.006 at 0.1.
/// </summary>
internal static class MinHash
{
    private const int Bands = 64;
    private const int Rows = 4;

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
        var bands = new long[Bands];
        for (var band = 0; band < Bands; band++)
        {
            var key = (ulong)band;
            for (var row = 0; row < Rows; row++) key = Mixed(key ^ lowest[(band * Rows) + row]);
            bands[band] = (long)key;
        }
        return bands;
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
