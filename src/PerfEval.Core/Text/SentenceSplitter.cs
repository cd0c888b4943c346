using System.Buffers;
using System.Collections.Concurrent;
using PerfEval.Core.Documents;

namespace PerfEval.Core.Text;

/// <summary>Splits narrative into sentences at 。！？； outside brackets and quotes, and at line ends; a stop stays with its sentence.</summary>
public static class SentenceSplitter
{
    private const string Opening = "（(《〈“‘「『【〔";
    private const string UsualStops = "。！？!?；;";
    private const string Closing = "）)》〉”’」』】〕";

    // Most characters are none of these.
    private static readonly SearchValues<char> UsualMarks = Marks(UsualStops);
    private static readonly ConcurrentDictionary<string, SearchValues<char>> MarksOfStops = new(StringComparer.Ordinal);

    /// <summary>Sentences of the range, without blanks at either end; nothing but blanks gives no sentence.</summary>
    public static IEnumerable<TextSpan> Split(string text, TextSpan range) => Split(text, range, UsualStops);

    public static IEnumerable<TextSpan> Split(string text, TextSpan range, string stops)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(stops);
        var start = range.Start;
        var depth = 0;
        var marks = ReferenceEquals(stops, UsualStops) ? UsualMarks : MarksOfStops.GetOrAdd(stops, Marks);
        for (var i = Next(text, range.Start, range.End, marks); i < range.End; i = Next(text, i + 1, range.End, marks))
        {
            var c = text[i];
            if (Opening.Contains(c, StringComparison.Ordinal)) depth++;
            else if (Closing.Contains(c, StringComparison.Ordinal)) depth = Math.Max(0, depth - 1);
            else if (c == '\n')
            {
                depth = 0;
                if (Trim(text, start, i) is { } line) yield return line;
                start = i + 1;
            }
            else if (stops.Contains(c, StringComparison.Ordinal) && (depth == 0 || i - start > 300))
            {
                if (Trim(text, start, i + 1) is { } sentence) yield return sentence;
                start = i + 1;
                depth = 0;
            }
        }
        if (Trim(text, start, range.End) is { } rest) yield return rest;
    }

    private static SearchValues<char> Marks(string stops) => SearchValues.Create(Opening + Closing + stops + '\n');

    private static int Next(string text, int from, int end, SearchValues<char> marks) =>
        text.AsSpan(from, end - from).IndexOfAny(marks) is >= 0 and var offset ? from + offset : end;

    private static TextSpan? Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return start < end ? TextSpan.FromBounds(start, end) : null;
    }
}
