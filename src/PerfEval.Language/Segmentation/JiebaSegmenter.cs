using System.Buffers;
using PerfEval.Language.Dictionary;

namespace PerfEval.Language.Segmentation;

/// <summary>jieba's way of cutting: the likeliest path through the words of the dictionary, and the character model where single characters are left over.</summary>
/// <param name="unknownWords">Whether runs of single characters are joined into words that the dictionary lacks (HMM).</param>
public sealed class JiebaSegmenter(WordLexicon dictionary, bool unknownWords = true) : IWordSegmenter
{
    private readonly LikeliestPath _path = new(dictionary);
    private readonly UnknownWords _unknown = new(dictionary.Characters);
    private readonly InnerWords _inner = new(dictionary);

    public string TagOf(ReadOnlySpan<char> word) => dictionary.TagOf(word);

    public void Segment(ReadOnlySpan<char> text, SegmentationMode mode, List<WordSpan> words)
    {
        var first = words.Count;
        for (var start = 0; start < text.Length;)
        {
            var end = TextBlocks.EndOfBlock(text, start);
            if (end > start)
            {
                Cut(text, start, end, words);
                start = end;
            }
            else
            {
                var length = TextBlocks.LengthOfMark(text, start);
                words.Add(new WordSpan(start, length));
                start += length;
            }
        }

        if (mode == SegmentationMode.Search)
        {
            _inner.Insert(text, words, first);
        }
    }

    private void Cut(ReadOnlySpan<char> text, int start, int end, List<WordSpan> words)
    {
        var block = text[start..end];
        var rented = ArrayPool<int>.Shared.Rent(block.Length);
        var next = rented.AsSpan(0, block.Length);
        _path.Find(block, next);
        var loose = 0;
        for (var i = 0; i < block.Length;)
        {
            var after = next[i];
            if (after - i > 1)
            {
                Flush(block, loose, i, start, words);
                words.Add(new WordSpan(start + i, after - i));
                loose = after;
            }

            i = after;
        }

        Flush(block, loose, block.Length, start, words);
        ArrayPool<int>.Shared.Return(rented);
    }

    // A run of single characters that stands in the dictionary as a whole was cut on purpose, and stays cut.
    private void Flush(ReadOnlySpan<char> block, int from, int to, int offset, List<WordSpan> words)
    {
        if (to - from > 1 && unknownWords && !dictionary.Contains(block[from..to]))
        {
            _unknown.Cut(block[from..to], offset + from, words);
            return;
        }

        for (var i = from; i < to; i++)
        {
            words.Add(new WordSpan(offset + i, 1));
        }
    }
}
