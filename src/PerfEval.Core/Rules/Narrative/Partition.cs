using System.Text.RegularExpressions;

namespace PerfEval.Core.Rules.Narrative;

/// <summary>Whether labels divide a whole among them with nothing left over: 合格 and 不合格, 城区供水站 and 乡镇供水站, 东片区, 西片区, 南片区.</summary>
internal static partial class Partition
{
    /// <summary>True when the labels are opposites, or all end in the same noun, which is no quality that several things may share.</summary>
    public static bool Divides(IReadOnlyList<string> labels, string whole)
    {
        var plain = labels.Select(l => Verbs().Replace(l.Trim(), "")).ToList();
        if (plain.Any(l => l.Length == 0) || plain.Distinct().Count() != plain.Count) return false;
        if (plain.Any(l => Denial().IsMatch(l)) && plain.Any(l => !Denial().IsMatch(l))) return true;
        if (plain.TrueForAll(l => Kind().IsMatch(l)) || (plain.Count >= 2 && plain.TrueForAll(l => Grade().IsMatch(l)))) return true;
        var tail = plain[0][^1];
        if (plain.Count > 1 && Sort().IsMatch(plain[0]) && plain.TrueForAll(l => l[^1] == tail && l.Length > 1)) return true;
        if (!plain.TrueForAll(l => l[^1] == tail) || plain.Count < 2) return false;
        // 国道, 省道, 县道: three and more short names that end alike.
        if (plain.Count >= 3 && plain.TrueForAll(l => l.Length is >= 2 and <= 4)) return true;
        // The noun of the whole again (供水站: 城区供水站, 乡镇供水站), or three and more of one sort (片区, 指标).
        var noun = plain.Select(l => l[^Math.Min(2, l.Length)..]).Distinct().ToList();
        return noun.Count == 1 && (whole.Contains(noun[0], StringComparison.Ordinal) || plain.Count >= 3 || Part().IsMatch(noun[0]));
    }

    [GeneratedRegex("^(?:其中|分别|为|是|已|均|其余|另|有|的)+|(?:的|有|为|各|共|计)+$")]
    private static partial Regex Verbs();

    [GeneratedRegex("不合格|不满意|不达标|未|在建|不通过|无效|失败|缺席|正在|待|移交|停工|搁置|取消|退回|作废|报废|闲置")]
    private static partial Regex Denial();

    // 产出类, 效益类, 满意度类: sorts that the whole is parted into.
    [GeneratedRegex("[类型级段]$")]
    private static partial Regex Sort();

    [GeneratedRegex("^(?:优良|优秀|良好|合格|一般|新建|改建|扩建|改扩建|续建|新增|维修|更换|修缮|[上下]半年|第?[一二三四]季度|第[一二三四五六]+[批期次]|[甲乙丙丁]标段|[一二三四五六]标段|专职|兼职|在编|聘用|全职|正式|临时|公办|民办|国有|民营|线上|线下|室内|室外|城区|农村|城镇|乡镇|县级|乡级|村级|省级|市级)")]
    private static partial Regex Kind();

    // 一级站, 二级站, 三级站; 甲等, 乙等
    [GeneratedRegex("[一二三四五甲乙丙丁ABCD]、?[级类等档型]")]
    private static partial Regex Grade();

    [GeneratedRegex("片区|标段|水厂|批次|季度|分局|分校|校区|院区|[镇乡村]$")]
    private static partial Regex Part();
}
