using System.Runtime.InteropServices;

namespace PerfEval.Language.Dictionary;

/// <summary>One state of the double-array trie: where its children begin, whose child it is, and the entry that ends here (or -1).</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct TrieNode(int Children, int Parent, int Entry);
