namespace PerfEval.Core.Text;

/// <summary>Numbers with a unit behind them and letters or bars among their digits (1O0万元, IO0%, 2O23年): found in one pass and read as numbers.</summary>
internal static class SlippedNumbers
{
    private static readonly string[] Units = ["%", "‰", "亿元", "百万元", "万元", "千元", "元", "万", "亿", "分", "年", "月", "日"];

    public static string Fold(string text)
    {
        char[]? folded = null;
        for (var at = 0; at < text.Length;)
        {
            if (!IsPart(text[at]))
            {
                at++;
                continue;
            }
            var start = at;
            var isSlipped = false;
            for (; at < text.Length && IsPart(text[at]); at++) isSlipped |= !char.IsAsciiDigit(text[at]) && text[at] is not ('.' or ',' or '，');
            if (!isSlipped || start > 0 && char.IsAsciiLetter(text[start - 1])) continue;
            start = LastNumber(text, start, at);
            if (UnitAt(text, at) is not { } unit || SlippedDigits.Read(text[start..at], unit) is not { } number) continue;
            if (text.AsSpan(start, at - start).Contains('|') && IsTableRow(text, start)) continue;
            folded ??= text.ToCharArray();
            number.CopyTo(0, folded, start, number.Length);
        }
        return folded is null ? text : new string(folded);
    }

    private static bool IsPart(char c) => char.IsAsciiDigit(c) || c is 'O' or 'o' or 'I' or 'l' or 'S' or 'B' or '〇' or '|' or '.' or '·' or ',' or '，';

    // “共3个，2O0万元”, “3，2O0万元”: a comma before three digits groups them, any other parts two numbers.
    private static int LastNumber(string text, int start, int end)
    {
        var group = 0;
        for (var i = end - 1; i >= start; i--)
        {
            if (text[i] is not (',' or '，')) group = text[i] is '.' or '·' ? 0 : group + 1;
            else if (group == 3) group = 0;
            else return i + 1;
        }
        return start;
    }

    private static string? UnitAt(string text, int at)
    {
        if (at < text.Length && text[at] == ' ') at++;
        return Array.Find(Units, unit => string.CompareOrdinal(text, at, unit, 0, unit.Length) == 0);
    }

    // |320|312.5| is a row of a table, 1|2万元 between words a misread digit.
    private static bool IsTableRow(string text, int at)
    {
        const int Near = 120;
        var from = Math.Max(0, at - Near);
        var start = Math.Max(from, text.LastIndexOf('\n', at, at - from + 1) + 1);
        var near = text.AsSpan(start, Math.Min(text.Length - start, 2 * Near));
        var end = near.IndexOf('\n');
        return (end < 0 ? near : near[..end]).Count('|') > 1;
    }
}
