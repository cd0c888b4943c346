using PerfEval.Language.Dictionary;

namespace PerfEval.Language.Segmentation;

/// <summary>For searching: before a long word, the words of two and three characters inside it (绩效评价 is found by 绩效 and by 评价).</summary>
internal sealed class InnerWords(WordLexicon dictionary)
{
    public void Insert(ReadOnlySpan<char> text, List<WordSpan> words, int first)
    {
        var whole = words.GetRange(first, words.Count - first);
        words.RemoveRange(first, words.Count - first);
        foreach (var word in whole)
        {
            Add(text, word, 2, words);
            Add(text, word, 3, words);
            words.Add(word);
        }
    }

    private void Add(ReadOnlySpan<char> text, WordSpan word, int length, List<WordSpan> words)
    {
        for (var start = word.Start; word.Length > length && start + length <= word.End; start++)
        {
            if (dictionary.Contains(text.Slice(start, length)))
            {
                words.Add(new WordSpan(start, length));
            }
        }
    }
}
