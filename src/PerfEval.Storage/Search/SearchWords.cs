using System.Security.Cryptography;
using PerfEval.Language.Dictionary;
using PerfEval.Language.Segmentation;

namespace PerfEval.Storage.Search;

/// <summary>The words that are searched for (检索词): lower case, cut by the segmenter, blanks and punctuation left out.</summary>
public sealed class SearchWords(IWordSegmenter segmenter, string version)
{
    /// <summary>How words are cut and kept; raised when this program does it otherwise.</summary>
    private const string Way = "1";

    private const int LongestWord = 60;

    /// <summary>An index that was written with another version has to be made anew.</summary>
    public string Version { get; } = $"{version}/{Way}";

    /// <summary>Words by the dictionary beside the program; its hash is the version.</summary>
    public static SearchWords Load()
    {
        var path = Path.Combine(AppContext.BaseDirectory, "words.dat");
        using var file = File.OpenRead(path);
        var hash = Convert.ToHexStringLower(SHA256.HashData(file));
        return new SearchWords(new JiebaSegmenter(WordLexicon.Load(path)), $"jieba-{hash[..12]}");
    }

    /// <summary>Every word to be found, the shorter ones inside long ones too.</summary>
    public IEnumerable<WordSpan> Every(string folded) => Cut(folded, SegmentationMode.Search);

    /// <summary>Each character in one word at most.</summary>
    public IEnumerable<WordSpan> Once(string folded) => Cut(folded, SegmentationMode.Accurate);

    /// <summary>A word of the dictionary, letters or digits: wherever it is written, it is cut alike.</summary>
    public bool IsKnown(string word) => segmenter.TagOf(word) != "x";

    private IEnumerable<WordSpan> Cut(string folded, SegmentationMode mode)
    {
        var words = new List<WordSpan>();
        segmenter.Segment(folded, mode, words);
        return words.Where(w => w.Length <= LongestWord && folded.AsSpan(w.Start, w.Length).ContainsAnyWordCharacter());
    }
}
