namespace PerfEval.Evaluation.Matching;

/// <summary>
/// Likeness of two texts after Ratcliff and Obershelp (Pattern Matching: The Gestalt Approach, 1988): the longest common run, then the same
/// on both sides of it; twice the matched characters over all characters.
/// </summary>
internal static class Likeness
{
    /// <param name="enough">Below it only a bound is reckoned: most pairs of sentences have little in common.</param>
    public static double Of(string a, string b, double enough)
    {
        double all = a.Length + b.Length;
        var bound = 2 * Math.Min(a.Length, b.Length) / all;
        if (bound < enough) return bound;
        bound = 2 * Shared(a, b) / all;
        return bound < enough ? bound : 2 * Matched(a, b) / all;
    }

    private static int Shared(string a, string b)
    {
        var left = b.CountBy(c => c).ToDictionary();
        var shared = 0;
        foreach (var c in a)
        {
            if (!left.TryGetValue(c, out var n) || n == 0) continue;
            left[c] = n - 1;
            shared++;
        }
        return shared;
    }

    private static int Matched(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var (start, other, length) = LongestRun(a, b);
        return length == 0 ? 0 : length + Matched(a[..start], b[..other]) + Matched(a[(start + length)..], b[(other + length)..]);
    }

    // Of several longest runs the one that ends first in a, then in b.
    private static (int A, int B, int Length) LongestRun(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var (best, at) = (0, (A: 0, B: 0));
        var (above, here) = (new int[b.Length + 1], new int[b.Length + 1]);
        for (var i = 0; i < a.Length; i++)
        {
            for (var j = 0; j < b.Length; j++)
            {
                here[j + 1] = a[i] == b[j] ? above[j] + 1 : 0;
                if (here[j + 1] > best) (best, at) = (here[j + 1], (i, j));
            }
            (above, here) = (here, above);
        }
        return (at.A - best + 1, at.B - best + 1, best);
    }
}
