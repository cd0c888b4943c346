using System.Runtime.CompilerServices;

namespace PerfEval.Language.Dictionary;

/// <summary>A double-array trie over UTF-16 characters: one step costs two array reads.</summary>
/// <param name="codes">The dense number of each character; 0 for a character of no word.</param>
/// <param name="nodes">The states; state 0 is the root.</param>
internal sealed class PrefixTrie(ushort[] codes, TrieNode[] nodes)
{
    public const int Root = 0;
    public const int None = -1;

    public ushort[] Codes => codes;

    public TrieNode[] Nodes => nodes;

    /// <summary>The state after one more character, or <see cref="None"/> when no word goes on like that.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Step(int state, char character)
    {
        var code = codes[character];
        if (code == 0)
        {
            return None;
        }

        var next = nodes[state].Children + code;
        return (uint)next < (uint)nodes.Length && nodes[next].Parent == state ? next : None;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int EntryAt(int state) => nodes[state].Entry;

    /// <summary>The entry of a whole word, or <see cref="None"/>.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        var state = Root;
        foreach (var character in word)
        {
            state = Step(state, character);
            if (state == None)
            {
                return None;
            }
        }

        return nodes[state].Entry;
    }
}
