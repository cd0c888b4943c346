using System.Text;
using PerfEval.Core.Extraction;

namespace PerfEval.Core.Classification.Model;

/// <summary>The words of a sentence as the model reads them: its number apart, figures alike, no blanks.</summary>
internal readonly record struct SentenceText(string Words, string Number)
{
    public static SentenceText Of(string sentence)
    {
        var number = HeadingNumber.Read(sentence) is { } heading && heading.Length < sentence.Length ? heading.Length : 0;
        var words = new StringBuilder(sentence.Length);
        foreach (var c in sentence.AsSpan(number))
        {
            var figure = char.IsAsciiDigit(c);
            // 1,860.55万元 and 12万元 read alike: 0万元
            if (char.IsWhiteSpace(c) || figure && words.Length > 0 && words[^1] == '0') continue;
            if (c is '.' or ',' && words.Length > 0 && words[^1] == '0') continue;
            words.Append(figure ? '0' : c);
        }
        return new SentenceText(words.ToString(), new string([.. sentence.AsSpan(0, number)]));
    }
}
