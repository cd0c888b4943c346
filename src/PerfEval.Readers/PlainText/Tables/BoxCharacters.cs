namespace PerfEval.Readers.PlainText.Tables;

/// <summary>The characters that draw the frames of tables (制表符): ─ │ ┌ ┼ and | + - in their place.</summary>
internal static class BoxCharacters
{
    private const string Horizontals = "─━═┄┅┈┉╌╍-=";
    private const string Bars = "│┃║┆┇┊┋|";

    public static bool IsHorizontal(char c) => Horizontals.Contains(c, StringComparison.Ordinal);

    /// <summary>A bar or a joint: it parts two cells. A plus is a joint only where a rule meets it.</summary>
    public static bool IsVertical(ReadOnlySpan<char> line, int at)
    {
        var c = line[at];
        if (Bars.Contains(c, StringComparison.Ordinal)) return true;
        if (c == '+') return at > 0 && line[at - 1] is '-' or '=' || at + 1 < line.Length && line[at + 1] is '-' or '=';
        return c is >= '\u250C' and <= '\u254B' or >= '\u2550' and <= '\u257F' && !IsHorizontal(c);
    }

    /// <summary>A line of a frame begins and ends with a bar or a joint.</summary>
    public static bool IsFramed(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        return line.Length > 2 && IsVertical(line, 0) && IsVertical(line, line.Length - 1);
    }

    /// <summary>A rule beside words: │ 产出 ├────┤.</summary>
    public static bool HoldsRule(ReadOnlySpan<char> line)
    {
        for (var i = 0; i + 2 < line.Length; i++)
        {
            if (IsVertical(line, i) && IsHorizontal(line[i + 1]) && IsHorizontal(line[i + 2])) return true;
        }
        return false;
    }

    /// <summary>Nothing but rules, joints and blanks.</summary>
    public static bool IsRule(ReadOnlySpan<char> line)
    {
        var horizontals = 0;
        for (var i = 0; i < line.Length; i++)
        {
            if (IsHorizontal(line[i])) horizontals++;
            else if (!char.IsWhiteSpace(line[i]) && !IsVertical(line, i)) return false;
        }
        return horizontals > 1;
    }
}
