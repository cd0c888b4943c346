namespace PerfEval.Storage.Likeness;

/// <summary>The longest passages that two narratives share, found by runs of eight characters that are lengthened as far as they go.</summary>
internal static class CommonPassages
{
    private const int Seed = 8;
    private const int Shortest = 20;
    private const int Most = 5;
    private const int MostPlaces = 8;

    public static IReadOnlyList<CommonPassage> Of(Narrative first, Narrative second)
    {
        var (one, other) = (first.Text, second.Text);
        var places = Seeds(one);
        var lookup = places.GetAlternateLookup<ReadOnlySpan<char>>();
        var found = new List<(int First, int Second, int Length)>();
        for (var at = 0; at + Seed <= other.Length;)
        {
            var (from, length) = (0, 0);
            if (lookup.TryGetValue(other.AsSpan(at, Seed), out var starts))
                foreach (var start in starts)
                    if (one.AsSpan(start).CommonPrefixLength(other.AsSpan(at)) is var same && same > length) (from, length) = (start, same);
            if (length >= Shortest) found.Add((from, at, length));
            at += Math.Max(1, length >= Shortest ? length : 1);
        }
        return [.. found.OrderByDescending(f => f.Length).ThenBy(f => f.Second).Take(Most)
            .Select(f => new CommonPassage(Sentences(first, one, f.First, f.Length), Sentences(second, other, f.Second, f.Length), f.Length))];
    }

    private static Dictionary<string, List<int>> Seeds(string text)
    {
        var seeds = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i + Seed <= text.Length; i++)
        {
            var seed = text.Substring(i, Seed);
            if (!seeds.TryGetValue(seed, out var starts)) seeds[seed] = starts = [];
            if (starts.Count < MostPlaces) starts.Add(i);
        }
        return seeds;
    }

    // From the sentence in which the run begins to that in which its last letter stands, or as far as they follow each other in the text: told cells come last.
    private static int[] Sentences(Narrative narrative, string text, int start, int length)
    {
        while (text[start] == '\n') (start, length) = (start + 1, length - 1);
        while (text[start + length - 1] == '\n') length--;
        var from = text.AsSpan(0, start).Count('\n');
        var last = text.AsSpan(0, start + length).Count('\n');
        var to = from;
        while (to < last && narrative.Sentences[to + 1].Start >= narrative.Sentences[to].End) to++;
        return [narrative.Sentences[from].Start, narrative.Sentences[to].End - narrative.Sentences[from].Start];
    }
}
