namespace PerfEval.Storage.Likeness;

/// <summary>Runs of five characters (字串) within the sentences of a narrative, as numbers in order: the order of sentences tells nothing.</summary>
internal static class Shingles
{
    private const int Length = 5;

    public static int[] Of(IEnumerable<string> lines)
    {
        var shingles = new HashSet<int>();
        foreach (var line in lines)
            for (var i = 0; i + Length <= line.Length; i++) shingles.Add(Hash(line.AsSpan(i, Length)));
        return [.. shingles.Order()];
    }

    // FNV-1a, mixed at the end: the same on every machine.
    private static int Hash(ReadOnlySpan<char> characters)
    {
        var hash = 2166136261u;
        foreach (var character in characters) hash = ((hash ^ (byte)character) * 16777619u ^ (byte)(character >> 8)) * 16777619u;
        hash ^= hash >> 16;
        hash *= 0x7feb352du;
        hash ^= hash >> 15;
        return (int)hash;
    }
}
