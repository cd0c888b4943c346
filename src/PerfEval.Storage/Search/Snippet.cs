using PerfEval.Core.Documents;

namespace PerfEval.Storage.Search;

/// <summary>The words around a hit (摘录), as printed; <paramref name="Hits"/> are the places in the canonical text.</summary>
public sealed record Snippet(IReadOnlyList<SnippetPart> Parts, IReadOnlyList<TextSpan> Hits)
{
    private const int Width = 110;
    private const int Before = 24;
    private const int MostPlaces = 2000;

    public static Snippet Empty { get; } = new([], []);

    internal static Snippet Of(string text, IReadOnlyList<string> needles)
    {
        var dense = new DenseText(text);
        var places = Places(dense.Text, needles);
        var best = Best(places);
        var start = best < 0 ? 0 : Math.Max(0, places[best].Start - Before);
        // A snippet does not begin in the sentence before when that one has only a few characters of it.
        if (best >= 0 && dense.Text.AsSpan(start, places[best].Start - start).LastIndexOfAny("\n。；") is >= 0 and var stop) start += stop + 1;
        var end = Math.Min(dense.Text.Length, start + Width);
        return start >= end ? Empty : Cut(text, dense, start, end, [.. places.Where(p => p.Start >= start && p.Start + p.Length <= end)]);
    }

    // Longer needles first, so that a word inside one isn't marked by itself.
    private static List<(int Start, int Length, int Needle)> Places(string dense, IReadOnlyList<string> needles)
    {
        var taken = new bool[dense.Length];
        var places = new List<(int Start, int Length, int Needle)>();
        foreach (var (needle, i) in needles.Select((n, i) => (n, i)).Where(n => n.n.Length > 0).OrderByDescending(n => n.n.Length))
            for (var at = dense.IndexOf(needle, StringComparison.Ordinal); at >= 0 && places.Count < MostPlaces; at = dense.IndexOf(needle, at + needle.Length, StringComparison.Ordinal))
            {
                if (taken.AsSpan(at, needle.Length).Contains(true)) continue;
                taken.AsSpan(at, needle.Length).Fill(true);
                places.Add((at, needle.Length, i));
            }
        return [.. places.OrderBy(p => p.Start)];
    }

    // The first window that holds the most of what was asked, by the characters of different needles.
    private static int Best(List<(int Start, int Length, int Needle)> places)
    {
        var (best, most) = (-1, 0);
        for (var i = 0; i < places.Count; i++)
        {
            var seen = new HashSet<int>();
            var worth = 0;
            for (var j = i; j < places.Count && places[j].Start + places[j].Length <= places[i].Start + Width - Before; j++)
                if (seen.Add(places[j].Needle)) worth += places[j].Length;
            if (worth > most) (best, most) = (i, worth);
        }
        return best;
    }

    private static Snippet Cut(string text, DenseText dense, int start, int end, List<(int Start, int Length, int Needle)> places)
    {
        var hits = places.Select(p => dense.Origin(p.Start, p.Length)).Select(o => new TextSpan(o.Start, o.Length)).ToList();
        var (first, length) = dense.Origin(start, end - start);
        var parts = new List<SnippetPart>();
        var at = first;
        foreach (var hit in hits)
        {
            Add(text[at..hit.Start], false);
            Add(text[hit.Start..hit.End], true);
            at = hit.End;
        }
        Add(text[at..(first + length)], false);
        return new Snippet(parts, hits);

        void Add(string words, bool hit)
        {
            var line = words.Replace('\n', ' ');
            if (line.Length > 0) parts.Add(new SnippetPart(line, hit));
        }
    }
}
