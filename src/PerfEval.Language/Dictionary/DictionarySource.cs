using System.Globalization;

namespace PerfEval.Language.Dictionary;

/// <summary>The words that go into a dictionary, with frequency and tag, as jieba's text files and ours tell them.</summary>
public sealed class DictionarySource
{
    /// <summary>The weights of user words are found by segmenting, which needs the words before them: hence the order of calls matters.</summary>
    internal Dictionary<string, (long Frequency, string Tag)> Words { get; } = new(StringComparer.Ordinal);

    internal Dictionary<string, float> Idf { get; } = new(StringComparer.Ordinal);

    // jieba adds every line up, also when a word comes twice and the later line counts.
    internal long Total { get; private set; }

    internal CharacterModel? Characters { get; private set; }

    /// <summary>Lines of jieba's dictionary: word, frequency, tag.</summary>
    public DictionarySource AddWords(IEnumerable<string> lines)
    {
        foreach (var parts in Fields(lines))
        {
            var frequency = long.Parse(parts[1], CultureInfo.InvariantCulture);
            Add(parts[0], frequency, parts.Length > 2 ? parts[2] : "x");
        }

        return this;
    }

    /// <summary>Lines of inverse document frequencies: word, number.</summary>
    public DictionarySource AddIdf(IEnumerable<string> lines)
    {
        foreach (var parts in Fields(lines))
        {
            Idf[parts[0]] = float.Parse(parts[1], CultureInfo.InvariantCulture);
        }

        return this;
    }

    /// <summary>Words of the field (领域词): word, tag; each made just frequent enough to be kept whole.</summary>
    public DictionarySource AddFieldWords(IEnumerable<string> lines)
    {
        var words = Fields(lines).ToList();
        var known = DictionaryCompiler.Compile(this);
        foreach (var parts in words)
        {
            Add(parts[0], WholeWordFrequency.Of(parts[0], this, known), parts.Length > 1 ? parts[1] : "n");
        }

        return this;
    }

    /// <summary>The hidden Markov model as jieba keeps it: start, transitions, then the emissions of B, E, M, S.</summary>
    public DictionarySource SetCharacters(IEnumerable<string> lines)
    {
        Characters = CharacterModelText.Parse(lines);
        return this;
    }

    private void Add(string word, long frequency, string tag)
    {
        Words[word] = (frequency, tag);
        Total += frequency;
    }

    private static IEnumerable<string[]> Fields(IEnumerable<string> lines) =>
        lines.Select(line => line.Trim('\uFEFF', ' ', '\r')).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries));
}
