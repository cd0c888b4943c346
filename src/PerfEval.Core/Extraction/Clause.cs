namespace PerfEval.Core.Extraction;

/// <summary>The words around a mention, up to a boundary.</summary>
internal static class Clause
{
    private const string Stops = "，。；！？\n,;";

    /// <summary>Words to the left of a position up to a comma or a stop, at most so many.</summary>
    public static string Before(string text, int position, int most, string? stops = null)
    {
        var start = position;
        while (start > 0 && position - start < most && (!(stops ?? Stops).Contains(text[start - 1], StringComparison.Ordinal) || IsInNumber(text, start - 1))) start--;
        return text[start..position];
    }

    /// <summary>Words to the right of a position up to a comma or a stop, at most so many.</summary>
    public static string After(string text, int position, int most, string? stops = null)
    {
        var end = position;
        while (end < text.Length && end - position < most && (!(stops ?? Stops).Contains(text[end], StringComparison.Ordinal) || IsInNumber(text, end))) end++;
        return text[position..end];
    }

    // 36,080名: the comma of a number is no boundary.
    private static bool IsInNumber(string text, int at) =>
        text[at] == ',' && at > 0 && at + 1 < text.Length && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]);
}
