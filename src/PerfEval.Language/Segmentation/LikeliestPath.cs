using System.Buffers;
using PerfEval.Language.Dictionary;

namespace PerfEval.Language.Segmentation;

/// <summary>The cut of a run of characters whose words are likeliest together, found from the end backwards.</summary>
internal sealed class LikeliestPath(WordLexicon dictionary)
{
    /// <param name="next">Filled: where the word that begins at each place ends, if a word begins there.</param>
    public void Find(ReadOnlySpan<char> block, Span<int> next)
    {
        var trie = dictionary.Trie;
        var entries = dictionary.Entries;
        var rented = ArrayPool<double>.Shared.Rent(block.Length + 1);
        var best = rented.AsSpan(0, block.Length + 1);
        best[block.Length] = 0;
        for (var from = block.Length - 1; from >= 0; from--)
        {
            var weight = double.NegativeInfinity;
            var end = 0;
            var state = PrefixTrie.Root;
            for (var to = from; to < block.Length; to++)
            {
                state = trie.Step(state, block[to]);
                if (state == PrefixTrie.None)
                {
                    break;
                }

                var entry = trie.EntryAt(state);
                if (entry == PrefixTrie.None)
                {
                    continue;
                }

                // Equal weights: the longer word, as the reference does.
                var sum = entries[entry].Weight + best[to + 1];
                if (sum >= weight && sum > double.NegativeInfinity)
                {
                    weight = sum;
                    end = to + 1;
                }
            }

            (best[from], next[from]) = end > 0 ? (weight, end) : (dictionary.UnknownWeight + best[from + 1], from + 1);
        }

        ArrayPool<double>.Shared.Return(rented);
    }
}
