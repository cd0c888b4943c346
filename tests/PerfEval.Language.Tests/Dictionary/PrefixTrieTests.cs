using FsCheck;
using FsCheck.Fluent;
using PerfEval.Language.Dictionary;

namespace PerfEval.Language.Tests.Dictionary;

public class PrefixTrieTests
{
    [Fact]
    public void Trie_finds_exactly_the_words_that_it_was_built_from() => Prop.ForAll<string[]>(given =>
    {
        var words = given.Where(word => !string.IsNullOrEmpty(word)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var trie = PrefixTrieBuilder.Build(words);
        foreach (var (i, word) in words.Index())
        {
            Assert.Equal(i, trie.Find(word));
            var shorter = word[..^1];
            Assert.Equal(Array.IndexOf(words, shorter), trie.Find(shorter));
            Assert.Equal(Array.IndexOf(words, word + "县"), trie.Find(word + "县"));
        }
    }).QuickCheckThrowOnFailure();
}
