using PerfEval.Language.Segmentation;

namespace PerfEval.Core.Classification.Model;

/// <summary>The words of sentences and headings, each text cut once: a heading is asked for with every sentence below it. Lives as long as one report.</summary>
internal sealed class CutWords(IWordSegmenter segmenter)
{
    private readonly Dictionary<string, WordSpan[]> _cut = new(StringComparer.Ordinal);
    private readonly List<WordSpan> _words = [];

    public WordSpan[] Of(string text)
    {
        if (_cut.TryGetValue(text, out var known)) return known;
        _words.Clear();
        segmenter.Segment(text, SegmentationMode.Accurate, _words);
        return _cut[text] = [.. _words];
    }
}
