using System.Buffers;
using System.Text.RegularExpressions;
using PerfEval.Core.Documents;

namespace PerfEval.Core.Rules.Narrative;

/// <summary>Counts whose items stand in the same sentence: “甲、乙、丙三个科室”, “科室4个（甲、乙、丙、丁）”, “机构9个，分别是…”.</summary>
internal static partial class ListedItems
{
    private const int FarOff = 2;

    public static IEnumerable<ItemCount> In(Sentence sentence) => Before(sentence).Concat(Places(sentence)).Concat(After(sentence)).Concat(NamedThenCount.In(sentence)).Concat(TitledItems.In(sentence));

    private static IEnumerable<ItemCount> Before(Sentence sentence)
    {
        if (!sentence.Words.Contains('、', StringComparison.Ordinal)) yield break;
        foreach (Match m in ListThenCount().Matches(sentence.Words))
        {
            if (CountWords.Number(m.Groups["n"].Value) is not { } stated || stated < 2) continue;
            var list = m.Groups["list"].Value;
            // “人事处、对外合作处、计划处三个处室”: 对 stands inside a list that began before.
            var before = sentence.Words[..m.Groups["list"].Index];
            if (before[(before.LastIndexOfAny(['，', ',', '；', '：', ':', '。']) + 1)..].Contains('、', StringComparison.Ordinal)) continue;
            // “主要从事采集、保存等”: 等 leaves the list open.
            // “县、镇、村、组四级网格与镇、村两级林长制”: two lists, each with its count.
            if (Counted().IsMatch(list)) continue;
            var isOpen = m.Groups["open"].Success;
            // “项目安排、补助标准、补助对象在县政府网站、乡镇和村三级公示”: the list begins behind 在.
            if (Within().Match(list) is { Success: true } within) list = list[(within.Index + within.Length)..];
            var (low, high) = CountWords.Items(list);
            if (low < 2 || (!isOpen && Math.Abs(stated - low) > FarOff + 1)) continue;
            yield return new ItemCount(stated, low, isOpen ? int.MaxValue : high, At(sentence, m.Groups["count"]), At(sentence, m.Groups["list"]));
        }
    }

    [GeneratedRegex("[两二三四五六七八九](?:[级类项]|个|大类|方面)")]
    private static partial Regex Counted();

    [GeneratedRegex("(?<=.{2})(?:在|通过|经由)(?=[^、]+(?:、|和|与))")]
    private static partial Regex Within();

    // “涉及东山镇、西岭镇、南坪镇4个乡镇”: names and their count with nothing between.
    private static IEnumerable<ItemCount> Places(Sentence sentence)
    {
        if (!sentence.Words.Contains('、', StringComparison.Ordinal)) yield break;
        foreach (Match m in PlacesThenCount().Matches(sentence.Words))
        {
            if (CountWords.Number(m.Groups["n"].Value) is not { } stated || stated < 2) continue;
            var (low, high) = CountWords.Items(m.Groups["list"].Value);
            if (low < 2 || Math.Abs(stated - low) > FarOff) continue;
            yield return new ItemCount(stated, low, high, At(sentence, m.Groups["count"]), At(sentence, m.Groups["list"]));
        }
    }

    private static IEnumerable<ItemCount> After(Sentence sentence)
    {
        if (!sentence.Words.AsSpan().ContainsAny(ListMarks)) yield break;
        foreach (Match m in CountThenList().Matches(sentence.Words))
        {
            if (CountWords.Number(m.Groups["n"].Value) is not { } stated || stated < 2) continue;
            // “设备3类60台，分别是护理床20台、…”: the kinds are listed, not the pieces.
            if (m.Groups["n"].Index > 0 && sentence.Words[m.Groups["n"].Index - 1] is '类' or '种' or '项') continue;
            var list = m.Groups["list"].Value.TrimEnd('。', '；', ' ');
            var named = m.Groups["named"].Success;
            if (named && ListEnd().Match(list) is { Success: true } end) list = list[..end.Index];
            if (named && SameEnds(list) is { } items) list = items;
            var length = list.Length;
            if (NotAList().IsMatch(list) || (!named && list.Any(char.IsAsciiDigit)) || (list.Contains('，', StringComparison.Ordinal) && list.Contains('、', StringComparison.Ordinal))) continue;
            if (list.Contains('，', StringComparison.Ordinal)) list = list.Replace('，', '、');
            var isOpen = OpenEnd().IsMatch(list);
            var (low, high) = CountWords.Items(list);
            // 5个镇（街道、社区）: words in brackets may explain the measure; a list close to the count is a list.
            if (low < 2 || (!named && (stated > 20 || Math.Abs(stated - low) > FarOff))) continue;
            yield return new ItemCount(stated, low, isOpen ? int.MaxValue : high, At(sentence, m.Groups["count"]), new TextSpan(sentence.Span.Start + m.Groups["list"].Index, length)) { IsNamed = named && m.Groups["named"].Value[^1] is not ('在' or '于') };
        }
    }

    // 分别为, 依次为, 即, 具体是, a bracket or a colon: one of them parts the count from its list.
    private static readonly SearchValues<char> ListMarks = SearchValues.Create("别依即具（(：:");

    // “分别是平马镇、祥周镇、林逢镇，抽查面积3420亩”: names that end alike, and then something else.
    private static string? SameEnds(string list)
    {
        var stop = list.IndexOf('，', StringComparison.Ordinal);
        if (stop < 0) return null;
        var items = list[..stop].Split('、');
        return items.Length >= 2 && items.All(i => i.Length > 1 && i[^1] == items[0][^1]) && list[stop - 1] != list[^1] && !list[(stop + 1)..].Split('、', '，').Any(i => i.Length > 1 && i[^1] == items[0][^1]) ? list[..stop] : null;
    }

    private static TextSpan At(Sentence sentence, Group group) => new(sentence.Span.Start + group.Index, group.Length);

    // “财务、规划与安监等三个科室”, “县、乡、村三级”: only nouns that sum up what stands before them.
    [GeneratedRegex("(?:^|[，,；：:。]|内设|下设|包括|包含|包含了|分为|分成|分别是|涉及|涵盖|设有|设置|设立|实现|建成|从|由|在|对|按)(?<list>(?:[^，,；：:。、（）()\\d]{1,18}(?:[（(][^（）()]{1,20}[）)])?、)+[^，,；：:。、（）()\\d]{1,18}?)(?<open>等)?(?<count>(?<!第)(?<n>\\d{1,2}|[两二三四五六七八九十]{1,2})(?:个|大|项|类)?(?:方面|部分|环节|阶段|层面|层级|维度|步骤|子项目|股室|科室|处室|内设机构|板块|模块|大类|类别|级(?!以|政府|财政|部门|等保|网络|联动|联|平台|保护|及)))")]
    private static partial Regex ListThenCount();

    [GeneratedRegex("(?:涉及|覆盖|包括|分布在|分布于|位于|涵盖|选取|(?<=[，,；：:。]|^)在)(?<list>(?:[\u4e00-\u9fa5-[的等和及与个]]{2,5}、)+[\u4e00-\u9fa5-[的等个]]{2,8}?)(?:共计?|合计|总共|一共|这)?(?<count>(?<n>\\d{1,2}|[两三四五六七八九十]{1,2})个(?:乡镇|镇街|乡|镇|行政村|村|社区|街道|县区|县|区))(?!多|余|级)")]
    private static partial Regex PlacesThenCount();

    // “内设科室4个（甲科、乙科 …）”, “机构9个，分别是甲股、…”, “4个窗口（分别为…）”
    [GeneratedRegex("(?<count>(?:[\u4e00-\u9fa5-[一二两三四五六七八九十百千第约近]]{2,8})?(?<![\\d第约近.一二两三四五六七八九十百])(?<n>\\d{1,2}|[两二三四五六七八九十]{1,2})(?:个|项|类|家|种|条|大|名|人|位|所|座|处|台|套|辆|栋|间|期|场|次|宗|件)(?!多|余|左右)[^，,；：:。（()）、\\d]{0,10})(?:[，,：:]?(?<named>分别是|分别为|分别有|分别(?:安排|设|建|位|布设|分布|落户)?[在于]|依次为|依次是|即|具体为|具体是|具体包括)[：:]?(?<list>[^；。（(]+(?:[（(][^（）()]*[）)][^；。（(]*)*)|[（(](?:(?<named>分别为|分别是|即)[：:]?)?(?<list>[^（）()]+(?:[（(][^（）()]*[）)][^（）()]*)*)[）)]|[：:](?<list>(?:[^，,；。（(：:、\\d]{2,16}、)+[^，,；。（(：:、\\d]{2,16})(?=[。；]|$))")]
    private static partial Regex CountThenList();

    [GeneratedRegex("^含|^如|^包括|^包含|^其中|^指|^详见|^不含|^见|^每|^原|[；。]|一是|万元|元、|街道|社区|^[^、]{0,3}（?[村居]|[、和与][^、，]{1,8}[两三四五六七八九十](?:省|市|县|[镇乡村](?![级民])|地|个|家|所)")]
    private static partial Regex NotAList();

    // “甲、乙、丙，合计培训990人”, “甲、乙和丙，总建筑面积3860平方米”: what follows the list tells of all its items, and lists nothing itself.
    [GeneratedRegex("(?<=、[^，]+)，(?:(?:合计|共计|共|总|累计|吸纳|带动|建筑面积|占地)[^、]*\\d[^、]*|(?:均|都|全部)[^、]*)$|(?:进行|开展|实施|组织|举行)了?$")]
    private static partial Regex ListEnd();

    [GeneratedRegex("等(?:单位|部门|内容|方面)?$|……$|…$")]
    private static partial Regex OpenEnd();
}
