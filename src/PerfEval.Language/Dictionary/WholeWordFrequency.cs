using PerfEval.Language.Segmentation;

namespace PerfEval.Language.Dictionary;

/// <summary>The smallest frequency at which a word is likelier than the best cut of it into other words.</summary>
internal static class WholeWordFrequency
{
    public static long Of(string word, DictionarySource source, WordLexicon known)
    {
        var pieces = new List<WordSpan>();
        new JiebaSegmenter(known, unknownWords: false).Segment(word, SegmentationMode.Accurate, pieces);
        double share = 1;
        foreach (var piece in pieces)
        {
            var text = word.Substring(piece.Start, piece.Length);
            share *= (source.Words.TryGetValue(text, out var entry) ? Math.Max(entry.Frequency, 1) : 1) / (double)source.Total;
        }

        var now = source.Words.TryGetValue(word, out var own) ? own.Frequency : 1;
        return Math.Max((long)(share * source.Total) + 1, now);
    }
}
