namespace PerfEval.Language.Segmentation;

/// <summary>Cuts Chinese text into words (分词). Another segmenter, such as jieba.NET, takes the place of ours by implementing this.</summary>
public interface IWordSegmenter
{
    /// <summary>Adds the words of the text in reading order; blanks and punctuation are words too.</summary>
    void Segment(ReadOnlySpan<char> text, SegmentationMode mode, List<WordSpan> words);

    /// <summary>The part of speech of a word (词性).</summary>
    string TagOf(ReadOnlySpan<char> word);
}
