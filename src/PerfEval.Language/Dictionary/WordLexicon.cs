namespace PerfEval.Language.Dictionary;

/// <summary>The compiled dictionary (词典): words with weights and tags in a trie, and the model of unknown words.</summary>
public sealed class WordLexicon
{
    internal WordLexicon(PrefixTrie trie, WordEntry[] entries, string[] tags, CharacterModel characters, double unknownWeight, float medianIdf)
    {
        Trie = trie;
        Entries = entries;
        Tags = tags;
        Characters = characters;
        UnknownWeight = unknownWeight;
        MedianIdf = medianIdf;
    }

    internal PrefixTrie Trie { get; }

    internal WordEntry[] Entries { get; }

    internal string[] Tags { get; }

    internal CharacterModel Characters { get; }

    /// <summary>The weight of a single character that is no word: that of a word met once.</summary>
    internal double UnknownWeight { get; }

    /// <summary>The inverse document frequency of a word that nobody has counted.</summary>
    internal float MedianIdf { get; }

    /// <summary>The dictionary beside the program.</summary>
    public static WordLexicon Load() => Load(Path.Combine(AppContext.BaseDirectory, "words.dat"));

    public static WordLexicon Load(string path)
    {
        using var file = File.OpenRead(path);
        return DictionaryFile.Read(file);
    }

    public bool Contains(ReadOnlySpan<char> word) => WeightOf(word) > double.NegativeInfinity;

    /// <summary>The part of speech in jieba's letters (词性): n 名词, v 动词, nz 专名 …; eng and m for letters and numbers, x when unknown.</summary>
    public string TagOf(ReadOnlySpan<char> word)
    {
        var entry = Trie.Find(word);
        return entry != PrefixTrie.None && Entries[entry].Weight > double.NegativeInfinity ? Tags[Entries[entry].Tag] : TagOfUnknown(word);
    }

    internal double WeightOf(ReadOnlySpan<char> word)
    {
        var entry = Trie.Find(word);
        return entry == PrefixTrie.None ? double.NegativeInfinity : Entries[entry].Weight;
    }

    internal float IdfOf(ReadOnlySpan<char> word)
    {
        var entry = Trie.Find(word);
        return entry != PrefixTrie.None && Entries[entry].Idf > 0 ? Entries[entry].Idf : MedianIdf;
    }

    private static string TagOfUnknown(ReadOnlySpan<char> word)
    {
        var letters = false;
        foreach (var character in word)
        {
            if (!char.IsAsciiLetterOrDigit(character) && character is not ('.' or '%'))
            {
                return "x";
            }

            letters |= char.IsAsciiLetter(character);
        }

        return letters ? "eng" : "m";
    }
}
