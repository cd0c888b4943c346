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
        var sure = items.Select((item, i) => Joined().Split(item) is [var left, var right] && IsTwo(left, right, i > 0 && i == items.Length - 1 && !SharesTail(items[..i], left, right)) ? 1 : 0).Sum();
        return (items.Length + sure, items.Length + items.Sum(i => Joined().Count(i)));
    }

    // “业务用房维修项目、…、社区矫正和人民调解项目”: the others end like the right half alone, so both halves make one name.
    private static bool SharesTail(string[] others, string left, string right) => right.Length > 1 && left[^1] != right[^1] && others.All(o => o.EndsWith(right[^2..], StringComparison.Ordinal));

    // “…、公卫人员和乡村医生”: whole names joined at the end of the row; 自然资源和规划局 and 规划和安监 are one.
    private static bool IsTwo(string left, string right, bool isLast) =>
        left.Length > 1 && right.Length > 1 && (left[^1] == right[^1] ? !right.StartsWith('其') : isLast && left.Length > 2 && right.Length > 2 && !Office().IsMatch(right));

    [GeneratedRegex("[局委办部厅股科处室]$")]
    private static partial Regex Office();

    [GeneratedRegex(@"[（(][^（）()]*[）)]")]
    private static partial Regex Bracketed();

    [GeneratedRegex("(?<=.)(?:以及|(?<!共)和(?![平谐县田])|(?<!参)与|(?<![涉普惠波顾提以])及(?![时格])|或)(?=.)")]
    private static partial Regex Joined();
}
