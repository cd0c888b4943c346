namespace PerfEval.Language.Dictionary;

/// <summary>Makes the dictionary that programs load from the words that people keep.</summary>
public static class DictionaryCompiler
{
    public static WordLexicon Compile(DictionarySource source)
    {
        var words = source.Words.Keys.Union(source.Idf.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var tags = source.Words.Values.Select(word => word.Tag).Append("x").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var tagNumbers = tags.Index().ToDictionary(tag => tag.Item, tag => tag.Index, StringComparer.Ordinal);
        var logTotal = Math.Log(Math.Max(source.Total, 1));
        var entries = Array.ConvertAll(words, word =>
        {
            var (frequency, tag) = source.Words.GetValueOrDefault(word, (0, "x"));
            var weight = frequency > 0 ? Math.Log(frequency) - logTotal : double.NegativeInfinity;
            return new WordEntry(weight, source.Idf.GetValueOrDefault(word), tagNumbers[tag]);
        });
        return new WordLexicon(
            PrefixTrieBuilder.Build(words), entries, tags, source.Characters ?? throw new InvalidOperationException("缺少未登录词模型。"), 0 - logTotal, Median(source.Idf.Values));
    }

    public static void Write(WordLexicon dictionary, string path)
    {
        // Another build may read the file meanwhile: it is whole or not there.
        var temporary = path + ".new";
        using (var file = File.Create(temporary))
        {
            DictionaryFile.Write(file, dictionary);
        }

        File.Move(temporary, path, overwrite: true);
    }

    private static float Median(Dictionary<string, float>.ValueCollection numbers) => numbers.Count == 0 ? 1 : numbers.Order().ElementAt(numbers.Count / 2);
}
