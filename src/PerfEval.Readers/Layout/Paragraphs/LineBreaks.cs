using PerfEval.Readers.Layout.Lines;

namespace PerfEval.Readers.Layout.Paragraphs;

/// <summary>Knows where a line may end, so that a break that the width forced is told from one that somebody typed.</summary>
internal static class LineBreaks
{
    private const string Opening = "（([〔【《〈“‘「『﹝";
    private const string Closing = "）)]〕】》〉”’」』﹞。，、；：？！,.;:?!%％‰℃…";
    private const string Quotes = "“”‘’\"";
    private const string SentenceEnds = "。！？；!?;";
    private const string AfterSentence = "”’）)\"";
    private const string InWords = ".,%:/-_+#&'’*";

    /// <summary>Width of what must stay together at the beginning of a line: a character with the marks around it, a word, a number.</summary>
    public static double FirstUnit(PrintedLine line)
    {
        var text = line.Text;
        var end = 0;
        for (var goesOn = true; goesOn;)
        {
            while (end < text.Length && Opening.Contains(text[end], StringComparison.Ordinal)) end++;
            var start = end;
            while (end < text.Length && IsInWord(text[end])) end++;
            if (end == start) end++;
            while (end < text.Length && Closing.Contains(text[end], StringComparison.Ordinal)) end++;
            // Quotation marks hold what stands on either side: 施“实施单位”; 〔2019〕152 is one word.
            goesOn = end < text.Length && (Quotes.Contains(text[end], StringComparison.Ordinal) || Quotes.Contains(text[end - 1], StringComparison.Ordinal)
                || (IsInWord(text[end]) && Closing.Contains(text[end - 1], StringComparison.Ordinal)));
        }
        return line.Edges[Math.Min(end, text.Length)] - line.Edges[0];
    }

    /// <summary>True when a sentence or a point of a list ends with the text.</summary>
    public static bool EndsSentence(string text)
    {
        var end = text.Length;
        while (end > 0 && AfterSentence.Contains(text[end - 1], StringComparison.Ordinal)) end--;
        return end > 0 && SentenceEnds.Contains(text[end - 1], StringComparison.Ordinal);
    }

    private static bool IsInWord(char c) => char.IsAsciiLetterOrDigit(c) || InWords.Contains(c, StringComparison.Ordinal);
}
