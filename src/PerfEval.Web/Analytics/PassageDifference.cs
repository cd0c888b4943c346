namespace PerfEval.Web.Analytics;

/// <summary>Two passages side by side (相同段落对照): what of each stands in the other too, letter by letter, and what doesn't.</summary>
public sealed record PassageDifference(IReadOnlyList<(string Text, bool Same)> First, IReadOnlyList<(string Text, bool Same)> Second)
{
    // A table of as many cells is filled in a few milliseconds; longer passages are shown without marks.
    private const int MostCells = 4_000_000;

    public static PassageDifference Of(string first, string second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        var (one, other) = (new bool[first.Length], new bool[second.Length]);
        if ((long)first.Length * second.Length > MostCells)
        {
            Array.Fill(one, true);
            Array.Fill(other, true);
        }
        else Mark(first, second, one, other);
        return new PassageDifference(Runs(first, one), Runs(second, other));
    }

    // Longest common subsequence: lengths from the end, then walked from the start.
    private static void Mark(string first, string second, bool[] one, bool[] other)
    {
        var longest = new ushort[first.Length + 1, second.Length + 1];
        for (var i = first.Length - 1; i >= 0; i--)
            for (var j = second.Length - 1; j >= 0; j--)
                longest[i, j] = first[i] == second[j] ? (ushort)(longest[i + 1, j + 1] + 1) : Math.Max(longest[i + 1, j], longest[i, j + 1]);
        for (int i = 0, j = 0; i < first.Length && j < second.Length;)
        {
            if (first[i] == second[j]) (one[i++], other[j++]) = (true, true);
            else if (longest[i + 1, j] >= longest[i, j + 1]) i++;
            else j++;
        }
    }

    private static List<(string Text, bool Same)> Runs(string text, bool[] same)
    {
        // Two halves are one letter: rare ones of a place's name share the first.
        for (var i = 1; i < text.Length; i++)
            if (char.IsLowSurrogate(text[i]) && char.IsHighSurrogate(text[i - 1])) same[i - 1] = same[i] = same[i - 1] && same[i];
        var runs = new List<(string, bool)>();
        for (int start = 0, i = 1; i <= text.Length; i++)
        {
            if (i < text.Length && same[i] == same[start]) continue;
            runs.Add((text[start..i], same[start]));
            start = i;
        }
        return runs;
    }
}
