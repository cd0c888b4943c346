using PerfEval.Language.Dictionary;
using PerfEval.Language.Segmentation;

namespace PerfEval.Language.Keywords;

/// <summary>The words that tell most about a text (关键词), by how often they stand in it and how rarely elsewhere (TF-IDF).</summary>
public sealed class KeywordExtractor(IWordSegmenter segmenter, WordLexicon dictionary)
{
    public IReadOnlyList<Keyword> Extract(string text, int count)
    {
        var words = new List<WordSpan>();
        segmenter.Segment(text, SegmentationMode.Accurate, words);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var total = 0;
        foreach (var word in words)
        {
            var trimmed = text.AsSpan(word.Start, word.Length).Trim();
            if (trimmed.Length >= 2 && !FunctionWords.Contains(trimmed))
            {
                var key = trimmed.ToString();
                counts[key] = counts.GetValueOrDefault(key) + 1;
                total++;
            }
        }

        return counts
            .Select(pair => new Keyword(pair.Key, pair.Value * (double)dictionary.IdfOf(pair.Key) / total))
            .OrderByDescending(keyword => keyword.Weight)
            .ThenBy(keyword => keyword.Word, StringComparer.Ordinal)
            .Take(count)
            .ToList();
    }
}
