using System.Runtime.InteropServices;

namespace PerfEval.Language.Dictionary;

/// <summary>What is known of a word (词条): the logarithm of its share of all words, its inverse document frequency and its part of speech.</summary>
/// <param name="Weight">Natural logarithm of frequency ÷ total; negative infinity when the word is only known for its <paramref name="Idf"/>.</param>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct WordEntry(double Weight, float Idf, int Tag);
