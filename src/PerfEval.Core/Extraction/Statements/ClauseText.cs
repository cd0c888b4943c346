using PerfEval.Core.Documents;

namespace PerfEval.Core.Extraction.Statements;

/// <summary>A part of a sentence between commas (分句), as it stands before it is read.</summary>
/// <param name="SentenceWords">Its sentence; of an endless one (a flattened table) what stands near the clause.</param>
/// <param name="SoFar">The sentence up to the end of this clause.</param>
internal sealed record ClauseText(TextSpan Span, TextSpan Sentence, TextSpan Place, string Words, string SentenceWords, string SoFar)
{
    private const int Reach = 200;

    public static ClauseText Of(TextSpan sentence, TextSpan place, string words, int start, int length)
    {
        var from = Math.Max(0, start - Reach);
        var end = start + length;
        return new ClauseText(new TextSpan(sentence.Start + start, length), sentence, place, words.Substring(start, length),
            words[from..Math.Min(words.Length, end + Reach)], words[from..end]);
    }
}
