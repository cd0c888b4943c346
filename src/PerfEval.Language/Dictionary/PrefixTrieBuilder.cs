using System.Runtime.InteropServices;

namespace PerfEval.Language.Dictionary;

/// <summary>Lays sorted words out as a double array, each family of children at the first place where all of them fit.</summary>
internal sealed class PrefixTrieBuilder
{
    private const int Free = -1;

    private readonly IReadOnlyList<string> _words;
    private readonly ushort[] _codes;
    private readonly List<int> _children = [];
    private readonly List<int> _parents = [];
    private readonly List<int> _entries = [];
    private int _firstFree = 1;

    private PrefixTrieBuilder(IReadOnlyList<string> words)
    {
        _words = words;
        _codes = FrequentFirst(words);
    }

    /// <param name="words">Different words in ordinal order; the index of a word is its entry.</param>
    public static PrefixTrie Build(IReadOnlyList<string> words)
    {
        var builder = new PrefixTrieBuilder(words);
        builder.Reserve(1);
        builder._parents[PrefixTrie.Root] = PrefixTrie.Root;
        builder.Lay();
        return new PrefixTrie(builder._codes, builder.Nodes());
    }

    // Frequent characters get small numbers, so that families stand close together and the array has few holes.
    private static ushort[] FrequentFirst(IReadOnlyList<string> words)
    {
        var counts = new int[char.MaxValue + 1];
        foreach (var character in words.SelectMany(word => word))
        {
            counts[character]++;
        }

        var codes = new ushort[char.MaxValue + 1];
        var order = Enumerable.Range(0, counts.Length).Where(c => counts[c] > 0).OrderByDescending(c => counts[c]).ThenBy(c => c);
        ushort next = 1;
        foreach (var character in order)
        {
            codes[character] = next++;
        }

        return codes;
    }

    private void Lay()
    {
        var families = new Queue<(int State, int Begin, int End, int Depth)>();
        families.Enqueue((PrefixTrie.Root, 0, _words.Count, 0));
        while (families.TryDequeue(out var family))
        {
            var (state, begin, end, depth) = family;
            if (begin < end && _words[begin].Length == depth)
            {
                _entries[state] = begin++;
            }

            if (begin == end)
            {
                continue;
            }

            var kin = Kin(begin, end, depth);
            var place = Place(kin);
            _children[state] = place;
            foreach (var (code, from, to) in kin)
            {
                _parents[place + code] = state;
                families.Enqueue((place + code, from, to, depth + 1));
            }
        }
    }

    private List<(int Code, int Begin, int End)> Kin(int begin, int end, int depth)
    {
        var kin = new List<(int Code, int Begin, int End)>();
        for (var i = begin; i < end;)
        {
            var from = i;
            var character = _words[i][depth];
            while (i < end && _words[i][depth] == character)
            {
                i++;
            }

            kin.Add((_codes[character], from, i));
        }

        return kin;
    }

    private int Place(List<(int Code, int Begin, int End)> kin)
    {
        var smallest = kin.Min(k => k.Code);
        var largest = kin.Max(k => k.Code);
        while (_firstFree < _parents.Count && _parents[_firstFree] != Free)
        {
            _firstFree++;
        }

        for (var place = Math.Max(0, _firstFree - smallest); ; place++)
        {
            Reserve(place + largest + 1);
            var parents = CollectionsMarshal.AsSpan(_parents);
            var fits = true;
            foreach (var (code, _, _) in kin)
            {
                if (parents[place + code] != Free)
                {
                    fits = false;
                    break;
                }
            }

            if (fits)
            {
                return place;
            }
        }
    }

    private void Reserve(int count)
    {
        while (_parents.Count < count)
        {
            _children.Add(0);
            _parents.Add(Free);
            _entries.Add(PrefixTrie.None);
        }
    }

    private TrieNode[] Nodes()
    {
        var nodes = new TrieNode[_parents.Count];
        for (var i = 0; i < nodes.Length; i++)
        {
            nodes[i] = new TrieNode(_children[i], _parents[i], _entries[i]);
        }

        return nodes;
    }
}
