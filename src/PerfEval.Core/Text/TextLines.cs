using PerfEval.Core.Documents;

namespace PerfEval.Core.Text;

/// <summary>The printed lines of a range, without blanks at their ends; blank lines are left out.</summary>
internal static class TextLines
{
    public static IEnumerable<TextSpan> Of(SourceDocument document, TextSpan range)
    {
        var start = range.Start;
        while (start < range.End)
        {
            var end = document.Folded.IndexOf('\n', start, range.End - start);
            if (end < 0) end = range.End;
            if (Trim(document, start, end) is { Length: > 0 } line) yield return line;
            start = end + 1;
        }
    }

    /// <summary>The printed lines of a cell that are not in a table within it.</summary>
    public static IEnumerable<TextSpan> Of(SourceDocument document, TableCell cell) =>
        document.Nesting.OwnWords(cell).SelectMany(span => Of(document, span));

    /// <summary>The range without blanks at either end; empty at its start when there are only blanks.</summary>
    public static TextSpan Trim(SourceDocument document, int start, int end)
    {
        var from = start;
        while (from < end && char.IsWhiteSpace(document.Folded[from])) from++;
        while (end > from && char.IsWhiteSpace(document.Folded[end - 1])) end--;
        return from < end ? TextSpan.FromBounds(from, end) : new TextSpan(start, 0);
    }
}
