using System.Text.RegularExpressions;
using PerfEval.Core.Documents;

namespace PerfEval.Core.Rules.Narrative;

/// <summary>Short names in a row and how many they are (所列名称与数目): “划分为东部、西部、北部四个片区”, “下设综合、技术、质量三个工作组”.</summary>
internal static partial class NamedThenCount
{
    public static IEnumerable<ItemCount> In(Sentence sentence)
    {
        if (!sentence.Words.Contains('、', StringComparison.Ordinal)) yield break;
        foreach (Match m in Row().Matches(sentence.Words))
        {
            if (CountWords.Number(m.Groups["n"].Value) is not { } stated || stated < 2) continue;
            var list = m.Groups["list"].Value;
            // “永兴、盐官镇4个村”: the villages of two townships; “县医院、中医院和3个卫生院”: counted besides.
            if (Besides().IsMatch(list) || (Place().Match(list) is { Success: true } place && !m.Groups["noun"].Value.Contains(place.Value, StringComparison.Ordinal))) continue;
            var (low, high) = CountWords.Items(list);
            var isOpen = m.Groups["open"].Success;
            if (low < 2 || (!isOpen && Math.Abs(stated - low) > (low > 2 ? 2 : 1))) continue;
            yield return new ItemCount(stated, low, isOpen ? int.MaxValue : high, At(sentence, m.Groups["count"]), At(sentence, m.Groups["list"]));
        }
    }

    private static TextSpan At(Sentence sentence, Group group) => new(sentence.Span.Start + group.Index, group.Length);

    [GeneratedRegex("[和与及]$|以及$|的$|等$|其中|每|各|[另还]有|、[^、]*(?:分为|分成|划分|共|合计|涉及|设立|整合|合并|归为|安排|选[取择]|委托|[推实]行|由|交|的|不同)[^、]*$")]
    private static partial Regex Besides();

    [GeneratedRegex("[镇乡村县区市局校]$")]
    private static partial Regex Place();

    // The verb or border before the list is told, so that the list has a beginning.
    [GeneratedRegex("(?:分为|分成|划分为|下设|内设|设立了?|成立了?|组建了?|建立了?|制定了?|涉及|覆盖|包括|采购了?|购置了?|选择|选取|按照?|(?<=^|[，,；：:。])(?:在|由|对|将)?)(?<list>(?:[\u4e00-\u9fa5]{1,10}、)+[\u4e00-\u9fa5]{1,10}?)(?<open>等)?(?<count>(?<![第一二两三四五六七八九十几])(?<n>\\d{1,2}|[两二三四五六七八九十]{1,2})(?:个|项|类|家|种|大)?(?<noun>片区|乡镇|[镇乡村](?![级干民])|行政村|社区|街道|县区?(?!级)|工作组|小组|专班|制度|机制|设备|单位|部门(?!联)|公司|学校|合作社|水厂|供水站|渠道|方法|平台|系统|品种|工种|行业|领域|卫生院|标段))")]
    private static partial Regex Row();
}
