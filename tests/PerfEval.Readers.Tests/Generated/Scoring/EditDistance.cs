namespace PerfEval.Readers.Tests.Generated.Scoring;

/// <summary>How many characters must be put in, taken out or changed to make one text of another (Levenshtein), in a band that widens until it holds.</summary>
internal static class EditDistance
{
    public static int Between(string a, string b)
    {
        var start = 0;
        while (start < a.Length && start < b.Length && a[start] == b[start]) start++;
        var (aEnd, bEnd) = (a.Length, b.Length);
        while (aEnd > start && bEnd > start && a[aEnd - 1] == b[bEnd - 1]) (aEnd, bEnd) = (aEnd - 1, bEnd - 1);
        if (aEnd == start || bEnd == start) return aEnd - start + (bEnd - start);
        for (var band = Math.Max(16, Math.Abs(aEnd - bEnd) + 8); ; band *= 2)
            if (Banded(a.AsSpan(start, aEnd - start), b.AsSpan(start, bEnd - start), band) is var distance && (distance <= band || band > Math.Max(a.Length, b.Length))) return distance;
    }

    private static int Banded(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int band)
    {
        const int far = int.MaxValue / 2;
        var (above, row) = (new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++) above[j] = j <= band ? j : far;
        for (var i = 1; i <= a.Length; i++)
        {
            var (from, to) = (Math.Max(1, i - band), Math.Min(b.Length, i + band));
            row[from - 1] = from == 1 ? i : far;
            for (var j = from; j <= to; j++)
                row[j] = Math.Min(above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1), 1 + Math.Min(row[j - 1], j < i + band || j == b.Length ? above[j] : far));
            if (to < b.Length) row[to + 1] = far;
            (above, row) = (row, above);
        }
        return above[b.Length];
    }
}
