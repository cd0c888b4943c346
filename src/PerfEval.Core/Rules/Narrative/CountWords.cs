using System.Text.RegularExpressions;
using PerfEval.Core.Text;

namespace PerfEval.Core.Rules.Narrative;

/// <summary>Reads small counts and the lists beside them.</summary>
internal static partial class CountWords
{
    /// <summary>4, 四, 两; null for what is no count.</summary>
    public static int? Number(string words)
    {
        if (int.TryParse(words, out var number)) return number;
        return ChineseNumeral.Parse(words) is { } value and > 0 and < 100 ? (int)value : null;
    }

    /// <summary>How many items a list joined by 、 has: at least one per 、, more when 和, 与, 及 join two items instead of one name.</summary>
    public static (int Low, int High) Items(string list)
    {
        var words = Bracketed().Replace(list, "");
        var items = words.Split('、', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        // “丙公司和丁公司”: both end alike, so they are two.
        var sure = items.Sum(i => Joined().Split(i) is { Length: 2 } two && two[0].Length > 1 && two[1].Length > 1 && two[0][^1] == two[1][^1] ? 1 : 0);
        return (items.Length + sure, items.Length + items.Sum(i => Joined().Count(i)));
    }

    [GeneratedRegex(@"[（(][^（）()]*[）)]")]
    private static partial Regex Bracketed();

    [GeneratedRegex("(?<=.)(?:以及|和|与|及|或)(?=.)")]
    private static partial Regex Joined();
}
