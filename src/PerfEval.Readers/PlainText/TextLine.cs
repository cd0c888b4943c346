using PerfEval.Core.Documents;

namespace PerfEval.Readers.PlainText;

/// <summary>One line of a text, without its line end.</summary>
internal readonly record struct TextLine(string Text, int Start, int End)
{
    public ReadOnlySpan<char> Words => Text.AsSpan(Start, End - Start);

    public bool BeginsWithTab => Start < End && Text[Start] == '\t';

    public bool HasTab => Words.Contains('\t');

    /// <summary>Nothing but white space, and no tab: a tab alone is an empty cell.</summary>
    public bool IsBlank => Words.IsWhiteSpace() && !HasTab;

    public TextSpan Content => Trim(Text, Start, End);

    /// <summary>The range without white space at both ends; zero-length at <paramref name="start"/> when there is nothing else.</summary>
    public static TextSpan Trim(string text, int start, int end)
    {
        var from = start;
        while (from < end && char.IsWhiteSpace(text[from])) from++;
        if (from == end) return new TextSpan(start, 0);
        while (char.IsWhiteSpace(text[end - 1])) end--;
        return TextSpan.FromBounds(from, end);
    }

    public static List<TextLine> Split(string text)
    {
        var lines = new List<TextLine>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            lines.Add(new TextLine(text, start, end));
            start = end + 1;
        }
        return lines;
    }
}
