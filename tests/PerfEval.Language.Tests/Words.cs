using PerfEval.Language.Dictionary;
using PerfEval.Language.Segmentation;

namespace PerfEval.Language.Tests;

/// <summary>The dictionary that is built with the program, loaded once for all tests, and short ways to cut.</summary>
internal static class Words
{
    private static readonly Lazy<WordLexicon> Loaded = new(WordLexicon.Load);

    public static WordLexicon Dictionary => Loaded.Value;

    public static IReadOnlyList<string> Cut(string text, SegmentationMode mode = SegmentationMode.Accurate, bool unknownWords = true) =>
        Cut(new JiebaSegmenter(Dictionary, unknownWords), text, mode);

    public static IReadOnlyList<string> Cut(IWordSegmenter segmenter, string text, SegmentationMode mode = SegmentationMode.Accurate)
    {
        var words = new List<WordSpan>();
        segmenter.Segment(text, mode, words);
        return [.. words.Select(word => text.Substring(word.Start, word.Length))];
    }
}
