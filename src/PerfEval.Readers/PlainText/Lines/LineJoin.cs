using System.Text;

namespace PerfEval.Readers.PlainText.Lines;

/// <summary>Puts pieces of words that a line end parted together again: a blank only between two Latin words.</summary>
internal static class LineJoin
{
    public static void Append(StringBuilder joined, ReadOnlySpan<char> piece)
    {
        piece = piece.Trim();
        if (piece.Length == 0) return;
        while (joined.Length > 0 && char.IsWhiteSpace(joined[^1])) joined.Length--;
        if (joined.Length > 0 && char.IsAsciiLetter(joined[^1]) && char.IsAsciiLetter(piece[0])) joined.Append(' ');
        joined.Append(piece);
    }

    /// <summary>The lines of a cell: one goes on in the next where the next word had no room left, any other ends a paragraph of the cell.</summary>
    public static string Cell(IEnumerable<string> lines, int width)
    {
        var text = new StringBuilder();
        var last = "";
        foreach (var line in lines.Select(l => l.Trim()).Where(l => l.Length > 0))
        {
            if (last.Length > 0 && (!HadNoRoom(last, line, width) || last[^1] is '。' or '；' && LineHeads.Begins(line))) text.Append('\n').Append(line);
            else Append(text, line);
            last = line;
        }
        return text.ToString();
    }

    /// <summary>True when the first word of the next line did not fit behind this one.</summary>
    public static bool HadNoRoom(ReadOnlySpan<char> line, ReadOnlySpan<char> next, int width, bool characters = false) =>
        (characters ? line.Length : DisplayWidth.Of(line, wideSymbols: false)) + FirstWord(next, characters) > width;

    // A Chinese character stands for itself, a Latin word or a number stays whole and has a blank before it.
    private static int FirstWord(ReadOnlySpan<char> line, bool characters)
    {
        if (line[0] >= '\u0080') return characters ? 1 : DisplayWidth.Of(line[0]);
        var length = 0;
        while (length < line.Length && line[length] is > ' ' and < '\u0080') length++;
        return length;
    }
}
