using System.Buffers;

namespace PerfEval.Language.Segmentation;

/// <summary>Parts a text into blocks of characters that words are made of, and single marks between them.</summary>
internal static class TextBlocks
{
    private static readonly SearchValues<char> WordCharacters = SearchValues.Create(
        [.. Enumerable.Range(0x4E00, 0x9FD5 - 0x4E00 + 1).Select(c => (char)c), .. "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+#&._%-"]);

    /// <summary>Where the block that begins at <paramref name="start"/> ends; the start itself when a mark stands there.</summary>
    public static int EndOfBlock(ReadOnlySpan<char> text, int start)
    {
        var length = text[start..].IndexOfAnyExcept(WordCharacters);
        return length < 0 ? text.Length : start + length;
    }

    /// <summary>A mark is one character; a line end of two and a pair of surrogates stay whole.</summary>
    public static int LengthOfMark(ReadOnlySpan<char> text, int start) =>
        start + 1 < text.Length && ((text[start] == '\r' && text[start + 1] == '\n') || char.IsSurrogatePair(text[start], text[start + 1])) ? 2 : 1;
}
