using System.Text.RegularExpressions;
using PerfEval.Readers.Tests.Generated.Making;

namespace PerfEval.Readers.Tests.Fuzz;

/// <summary>Breaks XML and HTML as text: values of attributes, names, whole elements taken out, doubled, moved, put into one another.</summary>
internal static class MarkupMutations
{
    private static readonly string[] Values =
        ["", "0", "-1", "1", "9", "2147483647", "-2147483648", "4294967296", "99999999999999999999", "1e309", "NaN", "on", "off", "restart", "begin", "end", "separate", "\u0000", "甲", "../../../etc/passwd", "A1:XFD1048576", "rId999", "%s%n", "&#xFFFE;"];

    public static string Of(string markup, Dice dice)
    {
        for (var i = dice.Between(1, 6); i > 0 && markup.Length > 0; i--) markup = Once(markup, dice);
        return markup;
    }

    private static string Once(string markup, Dice dice) => dice.Below(8) switch
    {
        0 or 1 or 2 => Replaced(markup, "=\"[^\"]*\"", dice, _ => $"=\"{dice.One(Values)}\""),
        3 => Replaced(markup, "<[^<>]*>", dice, _ => ""),
        4 => Replaced(markup, "<[^<>]*>", dice, m => string.Concat(Enumerable.Repeat(m, dice.Between(2, 400)))),
        5 => Replaced(markup, @"<([\w:]+)[^<>/]*>(?:(?!<\1[ >]).)*?</\1>", dice, m => string.Concat(Enumerable.Repeat(m, dice.Between(0, 30)))),
        6 => Moved(markup, dice),
        _ => Replaced(markup, ">[^<>]+<", dice, m => ">" + new string(dice.One("甲9 \t\n\u00A0，&%".ToCharArray()), dice.Between(0, 300)).Replace("&", "&amp;", StringComparison.Ordinal) + m[1..]),
    };

    private static string Replaced(string markup, string pattern, Dice dice, Func<string, string> with)
    {
        // Looked for from somewhere in the middle, and only so far.
        var at = dice.Below(markup.Length);
        var match = new Regex(pattern, RegexOptions.Singleline, TimeSpan.FromSeconds(5)).Match(markup, at, Math.Min(markup.Length - at, 4000));
        return match.Success ? markup[..match.Index] + with(match.Value) + markup[(match.Index + match.Length)..] : markup;
    }

    // One element stands where another begins.
    private static string Moved(string markup, Dice dice)
    {
        var at = dice.Below(markup.Length);
        var match = Regex.Match(markup[at..Math.Min(markup.Length, at + 3000)], @"<([\w:]+)[^<>/]*>(?:(?!<\1[ >]).)*?</\1>", RegexOptions.Singleline, TimeSpan.FromSeconds(5));
        var place = markup.IndexOf('<', dice.Below(markup.Length));
        return match.Success && place >= 0 ? markup[..place] + match.Value + markup[place..] : markup;
    }
}
