namespace PerfEval.Generation.Phrases;

/// <summary>All phrases of the program: nonterminal to alternatives, over all files under Phrases/Texts.</summary>
public static class Phrasebook
{
    private static readonly Lazy<IReadOnlyDictionary<string, IReadOnlyList<string>>> Known = new(() =>
        EmbeddedText.Names("phrases.").SelectMany(n => PhraseFile.Read(EmbeddedText.Lines(n))).ToDictionary(StringComparer.Ordinal));

    public static IReadOnlyList<string> Of(string nonterminal) =>
        Known.Value.TryGetValue(nonterminal, out var found) ? found : throw new KeyNotFoundException($"没有短语 <{nonterminal}>");

    public static IEnumerable<string> Names => Known.Value.Keys.Order(StringComparer.Ordinal);

    public static int Count => Known.Value.Values.Sum(v => v.Count);
}
